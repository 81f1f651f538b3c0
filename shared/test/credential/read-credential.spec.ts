import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { textOfUtf8 } from '../../src/bytes/utf8-text.js';
import type { IssuerJwk } from '../../src/credential/credential.dto.js';
import { isCanonicalSignature } from '../../src/credential/ed25519-scalar.js';
import { readCredential } from '../../src/credential/read-credential.js';
import type { VerifyEd25519 } from '../../src/selection/receipt.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const x = publicKey.export({ format: 'jwk' }).x ?? '';
const kid = 'https://example.org/api/credentials/keys/0011223344556677';
const key: IssuerJwk = { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' };
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const byNode: VerifyEd25519 = (message, signature, raw) =>
  verify(null, message, createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' }), signature);
/** As the mini-program has it; unlike node it does not look whether the signature is in its one right form. */
const nacl = createRequire(path.resolve('../miniapp/package.json'))('tweetnacl') as {
  sign: { detached: { verify: VerifyEd25519 } };
};
const onPhone: VerifyEd25519 = (message, signature, raw) => nacl.sign.detached.verify(message, signature, raw);

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const good = {
  ...{ id: 'urn:uuid:1', type: ['VerifiableCredential', 'AchievementCredential'], validFrom: '2018-06-01T02:00:00Z' },
  ...{
    issuer: { id: 'https://example.org/i' },
    credentialSubject: { id: 'urn:uuid:2', achievement: { name: '好网民' } },
  },
  ...{ iss: 'https://example.org/i', jti: 'urn:uuid:1', sub: 'urn:uuid:2', nbf: Date.UTC(2018, 5, 1, 2) / 1000 },
};
function token(claims: unknown = good, header: object = { alg: 'EdDSA', kid, typ: 'JWT' }): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}
const faultOf = (text: string, keys = [key]) => readCredential(onPhone, keys, text).fault;

describe.each([
  ['on the phone', onPhone],
  ['on the server', byNode],
])('an electronic certificate read %s', (_where, verifier) => {
  it('is good when the issuer signed it', () => {
    expect(readCredential(verifier, [key], `\n${token()} `)).toEqual({ fault: null, claims: good });
  });

  it('is refused when the second half of its signature is too large (RFC 8032 §5.1.7)', () => {
    const [head, body, tail = ''] = token().split('.');
    const signature = Buffer.from(tail, 'base64url');
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    let scalar = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order;
    for (let i = 32; i < 64; i += 1, scalar >>= 8n) signature[i] = Number(scalar & 255n);
    expect(isCanonicalSignature(signature)).toBe(false);
    const forged = `${head}.${body}.${signature.toString('base64url')}`;
    expect(readCredential(verifier, [key], forged).fault).toBe('SIGNATURE');
  });
});

describe('an electronic certificate', () => {
  it.each<[string, string, string]>([
    ['no token', 'hello', 'MALFORMED'],
    ['four parts', `${token()}.x`, 'MALFORMED'],
    ['a header that is a list', token(good, []), 'MALFORMED'],
    ['no signature at all', `${part({ alg: 'none' })}.${part(good)}.`, 'ALGORITHM'],
    ['a secret in place of a key', token(good, { alg: 'HS256', kid }), 'ALGORITHM'],
    ['a key that it brings along', token(good, { alg: 'EdDSA', kid, jwk: key }), 'ALGORITHM'],
    ['demands that nobody knows', token(good, { alg: 'EdDSA', kid, crit: ['b64'], b64: false }), 'ALGORITHM'],
    ['an unknown key', token(good, { alg: 'EdDSA', kid: 'https://elsewhere.example/k' }), 'KEY'],
    ['another issuer inside', token({ ...good, issuer: { id: 'https://elsewhere.example' } }), 'CLAIMS'],
    ['another id', token({ ...good, jti: 'urn:uuid:9' }), 'CLAIMS'],
    ['another holder', token({ ...good, sub: 'urn:uuid:9' }), 'CLAIMS'],
    ['another time', token({ ...good, nbf: 1 }), 'CLAIMS'],
    ['another type', token({ ...good, type: ['VerifiableCredential'] }), 'CLAIMS'],
    ['a list inside', token([good]), 'CLAIMS'],
  ])('with %s is refused', (_what, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it('by somebody else under the same name of a key is refused', () => {
    const stranger = { ...key, x: generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? '' };
    expect(faultOf(token(), [stranger])).toBe('SIGNATURE');
  });
});

describe('text of UTF-8', () => {
  it('is what TextDecoder says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOfUtf8(Buffer.from(text, 'utf8'))).toBe(text);
      }),
    );
  });

  it('is refused where TextDecoder refuses it', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const outcome = (read: () => string): string | null => {
      try {
        return read();
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), (bytes) => {
        expect(outcome(() => textOfUtf8(bytes))).toBe(outcome(() => strict.decode(bytes)));
      }),
      { numRuns: 3000 },
    );
  });
});
