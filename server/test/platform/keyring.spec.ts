import fc from 'fast-check';
import { createHmac, hkdfSync } from 'node:crypto';
import { AppConfig } from '../../src/config/app-config.js';
import { loadConfig } from '../../src/config/load-config.js';
import { KeyPurpose } from '../../src/platform/key-purposes.js';
import { Keyring, SealBrokenError } from '../../src/platform/keyring.js';

const ringOf = (secret: string): Keyring => new Keyring(new AppConfig({ ...sample, secretKey: Buffer.from(secret) }));
const sample = loadConfig({ NODE_ENV: 'test', SECRET_KEY: 'sample-secret-0123456789-abcdefghijk' }, '/nowhere');
const ring = ringOf('first-master-secret-0123456789-abcdef');
const purpose = fc.constantFrom(...Object.values(KeyPurpose));

describe('a derived key', () => {
  it('is HKDF-SHA256 of the master secret, so that it can be recomputed without this class', () => {
    const label = 'access-token//32';
    const expected = hkdfSync('sha256', 'first-master-secret-0123456789-abcdef', 'good-netizen/keyring/v1', label, 32);
    expect(ring.derive(KeyPurpose.accessToken)).toEqual(Buffer.from(expected));
    expect(ring.keyedHash(KeyPurpose.accessToken, 'x')).toBe(
      createHmac('sha256', Buffer.from(expected)).update('x').digest('hex'),
    );
  });

  it('differs by purpose, scope, length and master secret', () => {
    const keys = [
      ring.derive(KeyPurpose.identityHash),
      ring.derive(KeyPurpose.openidEncryption),
      ring.derive(KeyPurpose.openidEncryption, 'one'),
      ring.derive(KeyPurpose.openidEncryption, 'two'),
      ring.derive(KeyPurpose.openidEncryption, 'two', 64).subarray(0, 32),
      ringOf('second-master-secret-0123456789-abcde').derive(KeyPurpose.identityHash),
    ].map((key) => key.toString('hex'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a sealed value', () => {
  it('opens to what was sealed, whatever it was, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), purpose, fc.string(), fc.string(), (bytes, of, context, scope) => {
        const value = Buffer.from(bytes);
        const sealed = ring.seal(of, value, context, scope);
        expect(ring.open(of, sealed, context, scope)).toEqual(value);
        expect(ring.seal(of, value, context, scope)).not.toBe(sealed);
        expect(sealed).toMatch(/^[0-9a-f]{8}\.[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('opens for its own purpose, context, scope and master secret only', () => {
    const sealed = ring.seal(KeyPurpose.openidEncryption, 'oABC', 'row-1', 'mp');
    expect(ring.openText(KeyPurpose.openidEncryption, sealed, 'row-1', 'mp')).toBe('oABC');
    expect(() => ring.open(KeyPurpose.personalData, sealed, 'row-1', 'mp')).toThrow(SealBrokenError);
    expect(() => ring.open(KeyPurpose.openidEncryption, sealed, 'row-2', 'mp')).toThrow(SealBrokenError);
    expect(() => ring.open(KeyPurpose.openidEncryption, sealed, 'row-1', 'h5')).toThrow(SealBrokenError);
    const other = ringOf('second-master-secret-0123456789-abcde');
    expect(() => other.open(KeyPurpose.openidEncryption, sealed, 'row-1', 'mp')).toThrow(SealBrokenError);
  });

  it('does not survive the change of a single bit', () => {
    const sealed = ring.seal(KeyPurpose.personalData, '赵小网', 'id');
    const [keyId, body] = sealed.split('.') as [string, string];
    const bytes = Buffer.from(body, 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const altered = Buffer.from(bytes);
        altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const forged = `${keyId}.${altered.toString('base64url')}`;
        expect(() => ring.open(KeyPurpose.personalData, forged, 'id')).toThrow(SealBrokenError);
      }),
    );
  });

  it('is refused, not crashed on, when it is rubbish', () => {
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        expect(() => ring.open(KeyPurpose.personalData, rubbish)).toThrow(SealBrokenError);
      }),
    );
    expect(() => ring.open(KeyPurpose.personalData, `${ring.keyId(KeyPurpose.personalData)}.AAAA`)).toThrow(
      'too short',
    );
  });
});

describe('a keyed hash', () => {
  it('is equal for equal values only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        const same = ring.keyedHash(KeyPurpose.identityHash, one) === ring.keyedHash(KeyPurpose.identityHash, two);
        expect(same).toBe(one === two);
      }),
    );
  });
});
