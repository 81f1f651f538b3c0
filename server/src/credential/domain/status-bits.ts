/** Bitstring Status List v1.0 §3: at least 131,072 entries, so that nobody is known by a short list. */
export const LIST_ENTRIES = 131_072;

/** The list with the bits of these places set. Place 0 is the left-most bit of the first byte. */
export function statusBits(places: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(LIST_ENTRIES / 8);
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= LIST_ENTRIES) throw new RangeError(`no place ${place}`);
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  }
  return bits;
}
