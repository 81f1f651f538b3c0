import { createLocalJWKSet, jwtVerify } from 'jose';
import type { IssuerJwk, IssuerKeysDto } from '@good-netizen/shared/credential/credential.dto';
import type { CredentialClaims } from '@good-netizen/shared/credential/open-badge';
import { readCredential } from '@good-netizen/shared/credential/read-credential';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { Credential } from '../../src/credential/domain/credential.js';
import { CredentialSerial } from '../../src/credential/domain/credential-serial.js';
import { verifyEd25519 } from '../../src/credential/services/json-web-token.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { claimsOf, CredentialWorld, type Netizen } from './credential-world.js';

describeOnEveryDatabase('an electronic certificate', (open) => {
  let place: TestPlace;
  let world: CredentialWorld;
  let twin: CredentialWorld;
  let netizen: Netizen;
  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    world = await CredentialWorld.open(place.url);
    // SQLite has one server; there the requests race within it.
    twin = open.engine === 'sqlite' ? world : await CredentialWorld.open(place.url, world.clock);
  });
  beforeEach(async () => {
    netizen = await world.netizen();
  });
  afterAll(async () => {
    await world.close();
    if (twin !== world) await twin.close();
    await place.remove();
  });

  const keys = async () => (await world.ask({}, 'GET', 'credentials/keys')).json<IssuerKeysDto>().keys;
  const rows = () => world.app.app.get(UnitOfWork).read((tx) => tx.find(Credential));

  it('goes round: taken by its holder, checked by another library with the published keys alone', async () => {
    const { publicToken, number } = await world.completion(netizen);
    const { jwt } = await world.take(netizen, 'COMPLETION', publicToken);
    const offline = createLocalJWKSet({ keys: await keys() });
    const { payload, protectedHeader } = await jwtVerify(jwt, offline, { algorithms: ['EdDSA'] });
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: expect.any(String), typ: 'JWT' });
    expect(payload['name']).toContain(number);
    expect(readCredential(verifyEd25519, await keys(), jwt)).toMatchObject({ fault: null });
    const verified = (await world.ask({}, 'POST', 'credentials/verification', { jwt })).json<object>();
    expect(verified).toMatchObject({ authentic: true, credential: { number, standing: 'VALID', reason: null } });
  });

  it('leads to its key by the key’s own address, and the issuer’s document lists it', async () => {
    const { publicToken } = await world.completion(netizen);
    const { jwt } = await world.take(netizen, 'COMPLETION', publicToken);
    const { kid } = JSON.parse(Buffer.from(jwt.split('.')[0]!, 'base64url').toString()) as { kid: string };
    const at = (address: string) => world.app.inject(new URL(address).pathname);
    const jwk = (await at(kid)).json<IssuerJwk>();
    expect(await keys()).toContainEqual(jwk);
    expect(Object.keys(jwk)).not.toContain('d');
    const { issuer } = claimsOf<CredentialClaims>(jwt);
    const document = (await at(issuer.id)).json<{ id: string; assertionMethod: string[]; type: string[] }>();
    expect(document).toMatchObject({ id: issuer.id, type: ['Profile'] });
    expect(document.assertionMethod).toContain(kid);
  });

  it('has what Open Badges 3.0 requires, and says of time and place what its claims say', async () => {
    const { publicToken } = await world.pledge(netizen);
    const claims = claimsOf<CredentialClaims>((await world.take(netizen, 'PLEDGE', publicToken)).jwt);
    const uri = expect.stringMatching(/^(https?:|urn:uuid:)/) as string;
    expect(claims).toMatchObject({
      id: uri,
      type: ['VerifiableCredential', 'AchievementCredential'],
      issuer: { id: uri, type: ['Profile'], name: '贵州好网民' },
      validFrom: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      credentialSubject: {
        id: uri,
        type: ['AchievementSubject'],
        achievement: {
          ...{ id: uri, type: ['Achievement'], name: '好网民承诺', description: expect.any(String) },
          criteria: { narrative: expect.any(String) },
        },
      },
      credentialStatus: { id: uri, type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
    });
    // In this order (OB 3.0, annex B.1); others may follow.
    expect(claims['@context'].slice(0, 2)).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]);
    expect(claims).toMatchObject({ iss: claims.issuer.id, jti: claims.id, sub: claims.credentialSubject.id });
    expect(claims.nbf * 1000).toBe(Date.parse(claims.validFrom));
    expect(claims.credentialStatus.id).toBe(
      `${claims.credentialStatus.statusListCredential}#${claims.credentialStatus.statusListIndex}`,
    );
  });

  it('holds a name only when its holder wants it inside', async () => {
    const plain = await world.pledge(netizen);
    const without = await world.take(netizen, 'PLEDGE', plain.publicToken);
    expect(without.named).toBe(false);
    expect(Buffer.from(without.jwt.split('.')[1]!, 'base64url').toString()).not.toContain('张演示');
    const other = await world.netizen();
    const named = await world.take(other, 'PLEDGE', (await world.pledge(other)).publicToken, true);
    expect(named.named).toBe(true);
    expect(claimsOf<CredentialClaims>(named.jwt).credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: '张演示', identityType: 'name' },
    ]);
    const shy = await world.netizen();
    const nameless = await world.take(shy, 'PLEDGE', (await world.pledge(shy, 'ANONYMOUS')).publicToken, true);
    expect(nameless.named).toBe(false);
    // How every token of this kind begins: three letters alone come up by chance.
    const beginning = named.jwt.slice(0, 20);
    for (const { tokenSealed } of await rows()) expect(tokenSealed).not.toContain(beginning);
  });

  it('is nobody else’s to take', async () => {
    const { publicToken } = await world.completion(netizen);
    const wish = { kind: 'COMPLETION', publicToken, withName: false };
    const refused = await world.ask(await world.netizen(), 'POST', 'credentials', wish);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      404,
      'CREDENTIAL.CERTIFICATE_NOT_FOUND',
    ]);
    expect((await world.ask({}, 'POST', 'credentials', wish)).statusCode).toBe(401);
    expect((await world.ask(netizen, 'POST', 'credentials', { ...wish, kind: 'PLAQUE' })).statusCode).toBe(400);
  });

  it('is one text, one row and one place for forty racing requests at two servers', async () => {
    const { publicToken } = await world.completion(netizen);
    const before = (await world.app.app.get(UnitOfWork).read((tx) => tx.find(CredentialSerial)))[0]?.lastNumber ?? 0;
    const known = (await rows()).length;
    const asked = Array.from({ length: 40 }, (_unused, i) =>
      (i % 2 === 0 ? world : twin).take(netizen, 'COMPLETION', publicToken),
    );
    const texts = new Set((await Promise.all(asked)).map(({ jwt }) => jwt));
    expect(texts.size).toBe(1);
    expect(await rows()).toHaveLength(known + 1);
    const [serial] = await world.app.app.get(UnitOfWork).read((tx) => tx.find(CredentialSerial));
    expect(serial?.lastNumber).toBe(before + 1);
  });
});
