import { gunzipSync } from 'node:zlib';
import type { IssuerKeyDto, IssuerKeysDto } from '@good-netizen/shared/credential/credential.dto';
import { readCredential } from '@good-netizen/shared/credential/read-credential';
import { CredentialKey } from '../../src/credential/domain/credential-key.js';
import { PublishIssuerService } from '../../src/credential/services/publish-issuer.service.js';
import { verifyEd25519 } from '../../src/credential/services/json-web-token.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { claimsOf, CredentialWorld } from './credential-world.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('the issuer’s keys', (open) => {
  let world: CredentialWorld;
  useWorld(open.engine, CredentialWorld, (opened) => (world = opened));

  const keys = async () => (await world.ask({}, 'GET', 'credentials/keys')).json<IssuerKeysDto>().keys;
  const kidOf = (jwt: string) =>
    (JSON.parse(Buffer.from(jwt.split('.')[0]!, 'base64url').toString()) as { kid: string }).kid;

  it('are made once, however often servers start, and lie encrypted', async () => {
    const before = await keys();
    expect(before).toHaveLength(1);
    const issuer = world.app.app.get(PublishIssuerService, { strict: false });
    await Promise.all(Array.from({ length: 5 }, () => issuer.onApplicationBootstrap()));
    expect(await keys()).toEqual(before);
    const [row] = await world.app.app.get(UnitOfWork).read((tx) => tx.find(CredentialKey));
    expect(row?.seedSealed).toMatch(/^[0-9a-f]{8}\.[\w-]{80}$/);
  });

  it('are changed by two persons; what the old one signed can be checked as before', async () => {
    const netizen = await world.netizen();
    const old = await world.take(netizen, 'PLEDGE', (await world.pledge(netizen)).publicToken);
    const asked = await world.office.ask('POST', 'desk/credential-keys/rotation', { reason: '演示：每年更换' });
    expect(asked.statusCode).toBe(202);
    const { proposalId } = asked.json<{ proposalId: string }>();
    await world.second.ask('POST', `desk/proposals/${proposalId}/decision`, { approve: true, reason: '演示：同意' });
    const listed = (await world.office.ask('GET', 'desk/credential-keys')).json<IssuerKeyDto[]>();
    expect(listed.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'RETIRED']);
    const other = await world.netizen();
    const fresh = await world.take(other, 'PLEDGE', (await world.pledge(other)).publicToken);
    expect(kidOf(fresh.jwt)).not.toBe(kidOf(old.jwt));
    expect((await world.take(netizen, 'PLEDGE', (await world.pledge(netizen)).publicToken)).jwt).toBe(old.jwt);
    const published = await keys();
    for (const { jwt } of [old, fresh]) expect(readCredential(verifyEd25519, published, jwt).fault).toBeNull();
    const withoutOld = published.filter(({ kid }) => kid !== kidOf(old.jwt));
    expect(readCredential(verifyEd25519, withoutOld, old.jwt).fault).toBe('KEY');
    expect(kidOf(await world.statusList('suspension'))).toBe(kidOf(fresh.jwt));
  });

  it('and lists that are not there are said to be so', async () => {
    expect((await world.ask({}, 'GET', 'credentials/keys/0123456789abcdef')).statusCode).toBe(404);
    expect((await world.ask({}, 'GET', 'credentials/status/1/revocation')).statusCode).toBe(404);
    expect((await world.ask({}, 'GET', 'credentials/status/0/message')).statusCode).toBe(400);
    const list = await world.ask({}, 'GET', 'credentials/status/0/revocation');
    const { credentialSubject } = claimsOf<{ credentialSubject: { encodedList: string; statusPurpose: string } }>(
      list.payload,
    );
    expect(credentialSubject).toMatchObject({ type: 'BitstringStatusList', statusPurpose: 'revocation' });
    expect(gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'))).toHaveLength(131_072 / 8);
    expect(list.headers).toMatchObject({
      'content-type': expect.stringContaining('application/vc+jwt'),
      'cache-control': 'public, max-age=300',
    });
  });
});
