import fc from 'fast-check';
import { concatBytes, fromBase64Url, fromHex, sameBytes, toBase64Url, toHex, utf8 } from '../../src/bytes/encoding.js';

const anyBytes = fc.uint8Array({ maxLength: 300 });

describe('text and bytes', () => {
  it('UTF-8 is that of the platform for every well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text, 'utf8'));
      }),
    );
    expect(Buffer.from(utf8('贵州好网民 𠮷 👩‍👧'))).toEqual(Buffer.from('贵州好网民 𠮷 👩‍👧', 'utf8'));
  });

  it.each(['\ud800', 'a\udfffb', '\udc00\ud800'])('a lone surrogate has no UTF-8 form (%j)', (text) => {
    expect(() => utf8(text)).toThrow(RangeError);
  });

  it('hex and base64url are those of the platform, and go back', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(sameBytes(fromHex(toHex(bytes)), bytes)).toBe(true);
        expect(sameBytes(fromBase64Url(toBase64Url(bytes)), bytes)).toBe(true);
      }),
    );
  });

  // RFC 4648 §10, without padding.
  it.each([
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('%j is %j', (text, encoded) => {
    expect(toBase64Url(utf8(text))).toBe(encoded);
  });

  it.each(['abc', '0g', 'zz', '0x00', ' 00'])('%j is not hex', (text) => {
    expect(() => fromHex(text)).toThrow(RangeError);
  });

  it.each(['A', 'Zg==', 'Zm+v', 'Zm/v', 'Zh', 'Zm9', ' Zg'])('%j is not base64url', (text) => {
    expect(() => fromBase64Url(text)).toThrow(RangeError);
  });

  it('concatenation keeps order and bytes', () => {
    fc.assert(
      fc.property(fc.array(anyBytes, { maxLength: 5 }), (parts) => {
        expect(Buffer.from(concatBytes(...parts))).toEqual(Buffer.concat(parts));
      }),
    );
  });

  it('bytes are the same only when all are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), (bytes, at) => {
        const other = Uint8Array.from(bytes);
        const index = at % bytes.length;
        other[index] = (other[index] ?? 0) ^ 1;
        expect(sameBytes(bytes, other)).toBe(false);
        expect(sameBytes(bytes, bytes.slice(0, -1))).toBe(false);
      }),
    );
  });
});
