import assert from 'node:assert/strict';
import { it } from 'node:test';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { withPalette } from './palette-png.mjs';

const chunk = (name, data) => {
  const [body, length, sum] = [Buffer.concat([Buffer.from(name), data]), Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const dataOf = (png, name) => {
  const at = png.indexOf(name);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
};

/** Two lines of two pixels: red, blue; the second line repeats the first by the filter "up". */
const picture = () => {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const lines = Buffer.from([0, 255, 0, 0, 0, 0, 255, 2, 0, 0, 0, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

it('keeps the colours of a picture of few colours', () => {
  const small = withPalette(picture());
  assert.deepEqual([...dataOf(small, 'PLTE')], [255, 0, 0, 0, 0, 255]);
  assert.deepEqual([...inflateSync(dataOf(small, 'IDAT'))], [0, 0, 1, 0, 0, 1]);
  assert.equal(dataOf(small, 'IHDR')[9], 3);
});

it('refuses what it would spoil', () => {
  const deep = picture();
  deep[24] = 16;
  assert.throws(() => withPalette(deep), /only 8-bit/);
});
