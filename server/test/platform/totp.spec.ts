import { base32, readTypableBase32, typableBase32 } from '../../src/platform/base32.js';
import { matchTotp, otpauthUri, totpAt, totpStepAt } from '../../src/platform/totp.js';

const secret = Buffer.from('12345678901234567890');

describe('a time-based one-time password', () => {
  // RFC 6238, Appendix B, SHA-1.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %d seconds is %s', (seconds, code) => {
    const step = totpStepAt(new Date(seconds * 1000));
    expect(totpAt(secret, step, 8)).toBe(code);
    expect(totpAt(secret, step)).toBe(code.slice(2));
  });

  it('is believed one step around the present one and no further', () => {
    const now = new Date(1111111109_000);
    const step = totpStepAt(now);
    const known = [-2, -1, 0, 1, 2].map((ahead) => matchTotp(secret, totpAt(secret, step + ahead), now));
    expect(known).toEqual([null, step - 1, step, step + 1, null]);
    for (const wrong of ['', '12345', '1234567', '０８１８０４']) expect(matchTotp(secret, wrong, now)).toBeNull();
  });

  it('is set up by an address that apps read', () => {
    expect(otpauthUri(secret, 'editor', '好网民')).toBe(
      'otpauth://totp/%E5%A5%BD%E7%BD%91%E6%B0%91:editor?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%E5%A5%BD%E7%BD%91%E6%B0%91&digits=6&period=30',
    );
  });
});

describe('base32', () => {
  // RFC 4648 §10, without padding.
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('of "%s" is "%s"', (text, encoded) => {
    expect(base32(Buffer.from(text))).toBe(encoded);
  });

  it('for people has no look-alikes, and what they type is forgiven', () => {
    const written = typableBase32(Buffer.from('0123456789'), 4);
    expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(readTypableBase32(` ${written.toLowerCase().replace(/-/g, ' ')} `)).toBe(written.replace(/-/g, ''));
    expect(readTypableBase32('o0iIlL1u–v')).toBe('0011111VV');
  });
});
