import { type Glyph, glyphOf, UNITS_PER_EM } from './outline-font.js';

export interface TextStyle {
  /** Height of the em square, pixels. */
  size: number;
  weight: number;
  colour: string;
  /** Extra space after each character, pixels. */
  tracking?: number;
}

/** One character of a line, and how far from the line's left end its pen begins, in pixels. */
export interface SetCharacter {
  readonly codePoint: number;
  readonly x: number;
}

/** A line of text, not yet placed: as outlines for pictures, as characters for paper. */
export interface SetLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly characters: readonly SetCharacter[];
  readonly width: number;
  /** SVG of the line with its left end at (x, y), y being the baseline. */
  at(x: number, y: number): string;
}

/** What printers set in place of a character that they do not have. */
const GETA = 0x3013;
/** Joiners and variation selectors draw nothing by themselves. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}]/u;
const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Sets one line. Characters that the font lacks become 〓, so that a name never vanishes silently. */
export async function setLine(text: string, style: TextStyle): Promise<SetLine> {
  const scale = style.size / UNITS_PER_EM;
  const placed: (SetCharacter & { glyph: Glyph })[] = [];
  let x = 0;
  for (const { codePoint, glyph } of await glyphsOf(text, style.weight)) {
    placed.push({ codePoint, glyph, x });
    x += glyph.advance * scale + (style.tracking ?? 0);
  }
  const at = (left: number, baseline: number): string =>
    `<g fill="${style.colour}">${placed
      .filter(({ glyph }) => glyph.outline !== '')
      .map(({ glyph, x: offset }) => outlineAt(glyph, left + offset, baseline, scale))
      .join('')}</g>`;
  return { text, style, characters: placed, width: Math.max(0, x - (style.tracking ?? 0)), at };
}

async function glyphsOf(text: string, weight: number): Promise<{ codePoint: number; glyph: Glyph }[]> {
  const glyphs: { codePoint: number; glyph: Glyph }[] = [];
  for (const character of text.normalize('NFC')) {
    if (INVISIBLE.test(character)) continue;
    for (const codePoint of [character.codePointAt(0) ?? GETA, GETA]) {
      const glyph = await glyphOf(codePoint, weight);
      if (!glyph) continue;
      glyphs.push({ codePoint, glyph });
      break;
    }
  }
  return glyphs;
}

function outlineAt(glyph: Glyph, x: number, y: number, scale: number): string {
  return `<path transform="translate(${round(x)} ${round(y)}) scale(${scale} ${-scale})" d="${glyph.outline}"/>`;
}

const NEVER_FIRST = new Set('，。、；：？！）》」』】”’…—·,.;:?!)%');
const NEVER_LAST = new Set('（《「『【“‘(');

/** Sets a paragraph on as many lines of at most `maxWidth` pixels as it needs, and no last line of a word or two. */
export async function setParagraph(text: string, style: TextStyle, maxWidth: number): Promise<SetLine[]> {
  const linesOf = (width: number): Promise<string[]> =>
    breakLines(text, async (line) => (await setLine(line, style)).width <= width);
  const widest = await linesOf(maxWidth);
  const even = (await setLine(text, style)).width / Math.max(1, widest.length) + style.size;
  const balanced = even < maxWidth ? await linesOf(even) : widest;
  const lines = balanced.length === widest.length ? balanced : widest;
  return Promise.all(lines.map((line) => setLine(line, style)));
}

/**
 * Breaks a text into lines that fit: words of Latin letters and figures stay whole, no line begins with a closing mark or
 * ends with an opening one.
 */
export async function breakLines(text: string, fits: (line: string) => Promise<boolean>): Promise<string[]> {
  const lines: string[] = [];
  let current = '';
  for (const piece of unbreakablePieces(text)) {
    const longer = current + piece;
    if (current !== '' && !(await fits(longer.trimEnd()))) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current = longer;
  }
  if (current.trim() !== '') lines.push(current.trimEnd());
  return lines;
}

/** A word longer than this is broken after all. */
const LONGEST_WORD = 24;

function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces[pieces.length - 1];
    const lastCharacter = [...(last ?? '')].pop();
    if (last !== undefined && lastCharacter !== undefined && staysWith(lastCharacter, character, last)) {
      pieces[pieces.length - 1] = last + character;
    } else pieces.push(character);
  }
  return pieces;
}

function staysWith(before: string, character: string, piece: string): boolean {
  if (piece.length >= LONGEST_WORD) return false;
  if (NEVER_FIRST.has(character) || NEVER_LAST.has(before)) return true;
  return /[0-9A-Za-z-]/.test(before) && /[0-9A-Za-z-]/.test(character);
}
