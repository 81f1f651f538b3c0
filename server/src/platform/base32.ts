/** The alphabet of RFC 4648 §6. */
const RFC_4648 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Crockford's alphabet: no I, L, O, U, so that what is read aloud or from paper is typed right. */
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function encode(bytes: Uint8Array, alphabet: string): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (5 - bits)) & 31);
}

/** Base32 of RFC 4648 §6 without padding, as authenticator apps read it. */
export function base32(bytes: Uint8Array): string {
  return encode(bytes, RFC_4648);
}

/** Base32 in Crockford's alphabet, in groups of `group` characters joined by hyphens: `7K3M-9QWX-20BD`. */
export function typableBase32(bytes: Uint8Array, group: number): string {
  const text = encode(bytes, CROCKFORD);
  return (text.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join('-');
}

/** What somebody typed, as `typableBase32` would have written it without hyphens: case, spaces and look-alikes are forgiven. */
export function readTypableBase32(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');
}
