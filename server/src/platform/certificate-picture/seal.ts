import { setLine } from './drawn-text.js';
import { generator } from './batik-border.js';
import { Palette } from './palette.js';

/** Reads from the right column downwards. A leisure seal with the programme's theme: it stands for no office. */
const WORDS = ['网络', '文明'] as const;

/** A vermilion name seal with worn edges, characters left in white. */
export async function seal(x: number, y: number, size: number): Promise<string> {
  const cell = size * 0.4;
  const style = { size: cell, weight: 900, colour: Palette.paper };
  const drawn: string[] = [];
  for (const [column, word] of WORDS.entries()) {
    for (const [row, character] of [...word].entries()) {
      const line = await setLine(character, style);
      drawn.push(line.at(x + size / 2 + (column === 0 ? 0.02 : -1.02) * cell, y + size / 2 + row * cell - cell * 0.13));
    }
  }
  return `<g transform="rotate(-3 ${x + size / 2} ${y + size / 2})"><path fill="${Palette.vermilion}" d="${wornSquare(x, y, size)}"/><rect x="${x + 6}" y="${y + 6}" width="${size - 12}" height="${size - 12}" rx="5" fill="none" stroke="${Palette.paper}" stroke-width="2.4"/>${drawn.join('')}</g>`;
}

function wornSquare(x: number, y: number, size: number): string {
  const next = generator(7);
  const steps = 14;
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  const points = corners.flatMap(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % 4] ?? corners[0];
    return Array.from({ length: steps }, (_unused, step) => {
      const share = step / steps;
      const wear = (): number => (next() - 0.5) * 3;
      return `${(x + (fromX + (toX - fromX) * share) * size + wear()).toFixed(1)} ${(y + (fromY + (toY - fromY) * share) * size + wear()).toFixed(1)}`;
    });
  });
  return `M${points.join('L')}Z`;
}
