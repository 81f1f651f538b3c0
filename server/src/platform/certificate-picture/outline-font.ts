import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { LRUCache } from 'lru-cache';
import decompress from 'wawoff2/decompress.js';

/** One character as an outline in font units (y upwards), and how far the pen moves on. */
export interface Glyph {
  readonly outline: string;
  readonly advance: number;
}

interface FontPart {
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

const PACKAGE = '@fontsource-variable/noto-serif-sc';
export const UNITS_PER_EM = 1000;

/** Noto Serif SC (SIL Open Font Licence) as the registry carries it: a hundred small files, each for some characters. */
const folder = path.dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/LICENSE`));
let parts: FontPart[] | undefined;
const fonts = new LRUCache<string, Promise<fontkit.Font>>({ max: 24 });
const glyphs = new LRUCache<string, Glyph>({ max: 4000 });

/**
 * The outline of a character, so that a picture needs no font on the machine that draws it.
 * @param weight 200 (extra light) to 900 (black)
 * @returns null when the font does not have the character (emoji, very rare Han)
 */
export async function glyphOf(codePoint: number, weight: number): Promise<Glyph | null> {
  const key = `${codePoint}/${weight}`;
  const known = glyphs.get(key);
  if (known) return known;
  const part = partOf(codePoint);
  if (!part) return null;
  const font = await openPart(part.file, weight);
  if (!font.hasGlyphForCodePoint(codePoint)) return null;
  const drawn = font.glyphForCodePoint(codePoint);
  const glyph = { outline: drawn.path.toSVG(), advance: drawn.advanceWidth };
  glyphs.set(key, glyph);
  return glyph;
}

/** The part of the font that has a character, to embed in a document; `name` is its own. `null`: no part has it. */
export async function fontOf(codePoint: number, weight: number): Promise<{ name: string; font: fontkit.Font } | null> {
  const part = partOf(codePoint);
  if (!part) return null;
  const font = await openPart(part.file, weight);
  return font.hasGlyphForCodePoint(codePoint) ? { name: `${path.parse(part.file).name}-${weight}`, font } : null;
}

const partOf = (codePoint: number): FontPart | undefined =>
  listParts().find(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to));

function openPart(file: string, weight: number): Promise<fontkit.Font> {
  const key = `${file}/${weight}`;
  const known = fonts.get(key);
  if (known) return known;
  const opened = readFont(file, weight);
  fonts.set(key, opened);
  opened.catch(() => fonts.delete(key));
  return opened;
}

/** Unpacked first, since fontkit varies the weight of a TrueType font but not of a packed one. */
async function readFont(file: string, weight: number): Promise<fontkit.Font> {
  const unpacked = Buffer.from(await decompress(await readFile(path.join(folder, 'files', file))));
  const font = fontkit.create(unpacked);
  if (!('getVariation' in font)) throw new TypeError(`${file} holds a collection, not one font`);
  return font.getVariation({ wght: weight });
}

/** `unicode.json` of the package: `{"[4]": "U+1f1e9-1f1f5,U+ff03", "latin": …}`. */
function listParts(): FontPart[] {
  parts ??= Object.entries(
    JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
  ).map(([name, ranges]) => ({
    file: `noto-serif-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: ranges.split(',').map(readRange),
  }));
  return parts;
}

function readRange(text: string): [number, number] {
  const [from = '', to = from] = text.trim().slice('U+'.length).split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
