/** L, the order of the base point of Ed25519 (RFC 8032 §5.1), little-endian. */
const ORDER = Uint8Array.from([
  0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0x10,
]);

/**
 * Whether the second half of a signature is below L, as RFC 8032 §5.1.7 asks. tweetnacl does not look: without this a
 * second text of the same signature would pass on the phone.
 */
export function isCanonicalSignature(signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  for (let i = 31; i >= 0; i -= 1) {
    const [mine, limit] = [signature[32 + i] as number, ORDER[i] as number];
    if (mine !== limit) return mine < limit;
  }
  return false;
}
