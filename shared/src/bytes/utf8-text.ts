/**
 * The text of UTF-8 bytes, without TextDecoder, which the mini-program lacks on older telephones.
 * Throws RangeError on bytes that are no UTF-8 in shortest form.
 */
export function textOfUtf8(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] as number;
    const extra = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4) throw new RangeError('not UTF-8');
    let point = extra === 0 ? first : first & (0x3f >> extra);
    for (let k = 1; k <= extra; k += 1) {
      const next = bytes[i + k];
      if (next === undefined || next >> 6 !== 2) throw new RangeError('not UTF-8');
      point = (point << 6) | (next & 0x3f);
    }
    const tooShort = (extra === 2 && point < 0x800) || (extra === 3 && point < 0x10000);
    if (tooShort || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) throw new RangeError('not UTF-8');
    out += String.fromCodePoint(point);
    i += extra + 1;
  }
  return out;
}
