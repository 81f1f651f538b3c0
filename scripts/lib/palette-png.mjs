import { deflateSync, inflateSync, crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const CHANNELS = { 2: 3, 6: 4 };
const PALETTE = 256;

/** The same picture with at most 256 colours: what pages need, in a third of the bytes. Takes 8-bit RGB and RGBA, not interlaced. */
export function withPalette(png) {
  const { width, height, channels, rows } = decoded(png);
  const colours = new Map();
  for (let at = 0; at < rows.length; at += channels) count(colours, colourAt(rows, at));
  const palette = [...colours].sort((a, b) => b[1] - a[1]).slice(0, PALETTE);
  const places = new Map(palette.map(([colour], place) => [colour, place]));
  const scanlines = Buffer.alloc(height * (width + 1));
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(rows, pixel * channels);
    if (!places.has(colour)) places.set(colour, nearest(palette, colour));
    scanlines[pixel + Math.floor(pixel / width) + 1] = places.get(colour);
  }
  return encoded(
    width,
    height,
    palette.map(([colour]) => colour),
    scanlines,
  );
}

const colourAt = (rows, at) => (rows[at] << 16) | (rows[at + 1] << 8) | rows[at + 2];
const count = (colours, colour) => colours.set(colour, (colours.get(colour) ?? 0) + 1);
const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette, colour) {
  const [r, g, b] = parts(colour);
  let best = { place: 0, distance: Infinity };
  palette.forEach(([other], place) => {
    const [r2, g2, b2] = parts(other);
    const distance = (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2;
    if (distance < best.distance) best = { place, distance };
  });
  return best.place;
}

function decoded(png) {
  const head = png.subarray(16, 29);
  const [width, height, depth, type, interlace] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
    head[12],
  ];
  const channels = CHANNELS[type];
  if (depth !== 8 || !channels || interlace !== 0) throw new Error('only 8-bit RGB and RGBA without interlacing');
  const data = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return {
    width,
    height,
    channels,
    rows: unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels),
  };
}

/** Undoes the filters of PNG, line by line. */
function unfiltered(lines, stride, height, channels) {
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < channels ? 0 : rows[y * stride + x - channels];
      const up = y === 0 ? 0 : rows[(y - 1) * stride + x];
      const corner = x < channels || y === 0 ? 0 : rows[(y - 1) * stride + x - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      rows[y * stride + x] = lines[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return rows;
}

function paeth(left, up, corner) {
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function encoded(width, height, palette, scanlines) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const image = deflateSync(scanlines, { level: 9 });
  const chunks = [chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flatMap(parts))), chunk('IDAT', image)];
  return Buffer.concat([SIGNATURE, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
