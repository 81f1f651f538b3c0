import { createHmac, randomBytes } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { KeyPurpose } from '../../src/platform/key-purposes.js';
import { Keyring } from '../../src/platform/keyring.js';

const keyring = (): Keyring => new Keyring({ secretKey: randomBytes(48) } as never);
const ours = keyring();
const key = ours.derive(KeyPurpose.accessToken);
const actor = { netizenId: newId(), sessionId: newId() };
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token made by hand: whatever header and claims, signed with whatever key. */
function forged(header: unknown, claims: unknown, secret = key, hash = 'sha256'): string {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}

describe('access tokens', () => {
  const clock = new TestClock();
  const tokens = new AccessTokens(ours, clock);
  const now = Math.floor(clock.now().getTime() / 1000);
  const header = { alg: 'HS256', typ: 'JWT' };
  const claims = { sub: actor.netizenId, sid: actor.sessionId, iat: now, exp: now + 600 };

  it('are taken for ten minutes, to the second, and are JWTs that the library reads', () => {
    const clockOf = new TestClock();
    const issued = new AccessTokens(ours, clockOf);
    const token = issued.issue(actor);
    expect(issued.verify(token)).toEqual(actor);
    const library = new JwtService({ secret: key, verifyOptions: { algorithms: ['HS256'] } });
    expect(library.verify(token, { clockTimestamp: now })).toMatchObject({ sub: actor.netizenId });
    clockOf.advanceSeconds(599);
    expect(issued.verify(token)).toEqual(actor);
    clockOf.advanceSeconds(1);
    expect(issued.verify(token)).toBeNull();
  });

  it('say when a document was not agreed to', () => {
    expect(tokens.verify(tokens.issue(actor, false))).toEqual({ ...actor, consentDue: true });
    expect(tokens.verify(forged(header, claims))).toEqual({ ...actor, consentDue: true });
  });

  it.each([
    ['another key', () => forged(header, claims, keyring().derive(KeyPurpose.accessToken))],
    ['no algorithm', () => `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`],
    ['no algorithm, signed all the same', () => forged({ alg: 'none', typ: 'JWT' }, claims)],
    ['another hash', () => forged({ alg: 'HS512', typ: 'JWT' }, claims, key, 'sha512')],
    ['our header over another hash', () => forged(header, claims, key, 'sha512')],
    ['no expiry', () => forged(header, { sub: claims.sub, sid: claims.sid })],
    ['an expiry that is no number', () => forged(header, { ...claims, exp: String(claims.exp) })],
    ['ids that are none of ours', () => forged(header, { ...claims, sid: 'x' })],
    ['claims that are null', () => forged(header, null)],
    ['nothing', () => ''],
    ['dots', () => '..'],
    ['a header and dots', () => `${encoded(header)}..`],
  ])('refuse %s', (_name, make) => {
    expect(tokens.verify(make())).toBeNull();
  });

  it('refuse a token with any one character altered', () => {
    const token = tokens.issue(actor);
    for (let i = 0; i < token.length; i += 1) {
      const other = token[i] === 'A' ? 'B' : 'A';
      expect(tokens.verify(token.slice(0, i) + other + token.slice(i + 1))).toBeNull();
    }
    expect(tokens.verify(`${token}A`)).toBeNull();
    expect(tokens.verify(token.slice(0, -1))).toBeNull();
  });
});
