import fc from 'fast-check';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { IssuerJwk, IssuerKeysDto } from '@good-netizen/shared/credential/credential.dto';
import { readCredential } from '@good-netizen/shared/credential/read-credential';
import { verifyEd25519 } from '../../src/credential/services/json-web-token.js';
import { CredentialWorld } from './credential-world.js';
import { useWorld } from '../support/use-world.js';

/** The text with one bit of one character changed. */
function flipped(text: string, at: number, bit: number): string {
  const bytes = Buffer.from(text, 'latin1');
  const i = at % bytes.length;
  bytes[i] = (bytes[i] ?? 0) ^ (1 << (bit % 7));
  return bytes.toString('latin1');
}

describe('one bit of an electronic certificate changed', () => {
  let world: CredentialWorld;
  let jwt: string;
  let list: string;
  let keys: IssuerJwk[];
  useWorld('sqlite', CredentialWorld, (opened) => (world = opened));
  beforeAll(async () => {
    const netizen = await world.netizen();
    jwt = (await world.take(netizen, 'PLEDGE', (await world.pledge(netizen)).publicToken, true)).jwt;
    list = await world.statusList('revocation');
    keys = (await world.ask({}, 'GET', 'credentials/keys')).json<IssuerKeysDto>().keys;
  });

  it('is noticed without a network, wherever it is', () => {
    expect(readCredential(verifyEd25519, keys, jwt).fault).toBeNull();
    for (let at = 0; at < jwt.length; at += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const { fault } = readCredential(verifyEd25519, keys, flipped(jwt, at, bit));
        if (fault === null) throw new Error(`bit ${bit} of character ${at} was not noticed`);
      }
    }
  });

  it('is noticed by the server', async () => {
    const places = fc.sample(fc.tuple(fc.nat(), fc.nat(6)), 200);
    for (const [at, bit] of [...places, [jwt.length - 1, 0], [jwt.length - 1, 1]] as const) {
      const answer = await world.ask({}, 'POST', 'credentials/verification', { jwt: flipped(jwt, at, bit) });
      expect([at, bit, answer.json<{ authentic: boolean }>().authentic]).toEqual([at, bit, false]);
    }
  });

  it('is noticed in a status list by another library', async () => {
    const offline = createLocalJWKSet({ keys });
    expect((await jwtVerify(list, offline)).protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'vc+jwt' });
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(6), async (at, bit) => {
        // Its last character carries four bits that mean nothing; not every library minds them.
        const spoilt = flipped(list, at % (list.length - 1), bit);
        await expect(jwtVerify(spoilt, offline)).rejects.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  it('matters in a published key too', () => {
    for (const key of keys) {
      const x = Buffer.from(key.x, 'base64url');
      for (let at = 0; at < x.length; at += 1) {
        const other = Buffer.from(x);
        other[at] = (other[at] ?? 0) ^ 1;
        const changed = keys.map((it) => (it === key ? { ...it, x: other.toString('base64url') } : it));
        expect(readCredential(verifyEd25519, changed, jwt).fault).not.toBeNull();
      }
    }
  });
});
