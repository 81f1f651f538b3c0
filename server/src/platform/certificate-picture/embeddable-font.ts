import type * as fontkit from 'fontkit';
import { encodeSimpleGlyph, type PathCommand } from './simple-glyph.js';

/** What pdfkit asks of a font beyond what fontkit's types tell. */
interface WithTables {
  readonly maxp: Readonly<Record<string, number>>;
  createSubset(): object;
}

/** Points that two curves share are written out, so a glyph may have twice as many. */
const MORE_POINTS = 2;

/**
 * A part of the variable font as pdfkit can embed it: under a name of its own, since all parts call themselves the same and
 * pdfkit knows fonts by their names, and with an encoder of varied glyphs that works.
 */
export function embeddable(font: fontkit.Font, postscriptName: string): fontkit.Font {
  const { maxp, createSubset } = font as unknown as WithTables;
  const more = { ...maxp };
  for (const limit of ['maxPoints', 'maxContours', 'maxComponentPoints'])
    more[limit] = (more[limit] ?? 0) * MORE_POINTS;
  return Object.create(font, {
    postscriptName: { value: postscriptName },
    maxp: { value: more },
    createSubset: {
      value(this: object): object {
        const encodeSimple = ({ commands }: { commands: PathCommand[] }): Uint8Array => encodeSimpleGlyph(commands);
        return Object.assign(createSubset.call(this), { glyphEncoder: { encodeSimple } });
      },
    },
  }) as fontkit.Font;
}
