/** A command of an outline, as fontkit gives it. TrueType has straight lines and quadratic curves. */
export interface PathCommand {
  readonly command: string;
  readonly args: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

const ON_CURVE = 1;

/**
 * A simple glyph of the `glyf` table (OpenType 1.9, glyf), every coordinate in two bytes, padded to four. fontkit 2.0.4 has an
 * encoder of its own for varied glyphs, which throws (it hands a length to a stream that wants bytes).
 */
export function encodeSimpleGlyph(commands: readonly PathCommand[]): Uint8Array {
  const contours = contoursOf(commands);
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array(0);
  const size = 10 + 2 * contours.length + 2 + 5 * points.length;
  const bytes = Buffer.alloc(Math.ceil(size / 4) * 4);
  let at = 0;
  const int16 = (value: number): void => {
    at = bytes.writeInt16BE(value, at);
  };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  for (const value of [contours.length, least(xs), least(ys), most(xs), most(ys)]) int16(value);
  let last = -1;
  for (const contour of contours) int16((last += contour.length));
  int16(0);
  for (const { onCurve } of points) at = bytes.writeUInt8(onCurve ? ON_CURVE : 0, at);
  for (const values of [xs, ys]) values.forEach((value, i) => int16(value - (i === 0 ? 0 : (values[i - 1] ?? 0))));
  return bytes;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

function contoursOf(commands: readonly PathCommand[]): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of commands) {
    if (command === 'moveTo') contours.push([]);
    const contour = contours.at(-1);
    if (!contour || command === 'closePath') continue;
    if (command === 'bezierCurveTo') throw new TypeError('a TrueType outline has no cubic curves');
    for (let i = 0; i < args.length; i += 2) {
      const onCurve = i === args.length - 2;
      contour.push({ x: Math.round(args[i] ?? 0), y: Math.round(args[i + 1] ?? 0), onCurve });
    }
  }
  return contours.map(withoutRepeatedEnd).filter((contour) => contour.length > 1);
}

/** An outline that returns to where it began is closed by itself. */
function withoutRepeatedEnd(contour: Point[]): Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const repeats = contour.length > 1 && last?.onCurve && first?.x === last.x && first.y === last.y;
  return repeats ? contour.slice(0, -1) : contour;
}
