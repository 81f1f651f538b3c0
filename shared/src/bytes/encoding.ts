/** Bytes ↔ text, without Buffer, so that the phone can do it too. */

const HEX = '0123456789abcdef';
const B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Two digits for each byte. */
const HEX_OF_BYTE: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => HEX.charAt(byte >> 4) + HEX.charAt(byte & 15),
);

/** Lower-case hex of bytes. */
export function toHex(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 1) out += HEX_OF_BYTE[bytes[i] as number];
  return out;
}

/** The value of each hex digit by its character code; -1 for every other character of ASCII. */
const VALUE_OF_DIGIT: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  HEX.indexOf(String.fromCharCode(code).toLowerCase()),
);

/** Bytes of a hex string. Throws RangeError when the text is not an even number of hex digits. */
export function fromHex(text: string): Uint8Array {
  const out = new Uint8Array(text.length >> 1);
  let valid = text.length % 2 === 0;
  for (let i = 0; i < out.length; i += 1) {
    const high = VALUE_OF_DIGIT[text.charCodeAt(2 * i)] ?? -1;
    const low = VALUE_OF_DIGIT[text.charCodeAt(2 * i + 1)] ?? -1;
    valid = valid && high >= 0 && low >= 0;
    out[i] = high * 16 + low;
  }
  if (!valid) throw new RangeError('not hex');
  return out;
}

/** Base64url without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const a = bytes[i] ?? 0;
    const b = bytes[i + 1];
    const c = bytes[i + 2];
    out += B64.charAt(a >> 2) + B64.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    if (b !== undefined) out += B64.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    if (c !== undefined) out += B64.charAt(c & 63);
  }
  return out;
}

/** Bytes of unpadded base64url. Throws RangeError on any other character, length or stray bits. */
export function fromBase64Url(text: string): Uint8Array {
  if (text.length % 4 === 1) throw new RangeError('not base64url');
  const out = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const char of text) {
    const value = B64.indexOf(char);
    if (value < 0) throw new RangeError('not base64url');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  if ((held & ((1 << bits) - 1)) !== 0) throw new RangeError('not base64url: stray bits');
  return out;
}

/** UTF-8 bytes of a well-formed string. Throws RangeError on a lone surrogate, which has no UTF-8 form. */
export function utf8(text: string): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return longUtf8(text);
    out[i] = unit;
  }
  return out;
}

/** The same for text beyond ASCII. */
function longUtf8(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) throw new RangeError('lone surrogate');
    if (point < 0x80) out.push(point);
    else if (point < 0x800) out.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) out.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else out.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return Uint8Array.from(out);
}

/** One array of all parts, in order. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** True when both hold the same bytes. Not constant-time: for public values only. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
