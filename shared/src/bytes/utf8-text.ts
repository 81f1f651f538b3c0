const refused = (): RangeError => new RangeError('not UTF-8');

/** How many bytes follow a first byte. Throws RangeError for one that begins nothing. */
function followers(first: number): number {
  if (first < 0x80) return 0;
  if (first < 0xc2 || first > 0xf4) throw refused();
  return first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
}

/** The smallest code point that needs so many followers. */
const LEAST = [0, 0x80, 0x800, 0x10000] as const;

/**
 * The text of UTF-8 bytes, without TextDecoder, which the mini-program lacks on older telephones.
 * Throws RangeError on bytes that are no UTF-8 in shortest form.
 */
export function textOfUtf8(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i] as number;
    const more = followers(first);
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k];
      if (next === undefined || next >> 6 !== 2) throw refused();
      point = (point << 6) | (next & 0x3f);
    }
    const isSurrogate = point >= 0xd800 && point <= 0xdfff;
    if (point < (LEAST[more] ?? 0) || point > 0x10ffff || isSurrogate) throw refused();
    out += String.fromCodePoint(point);
    i += more + 1;
  }
  return out;
}
