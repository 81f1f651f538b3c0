import type { CompletionCheckDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { PledgeCheckDto } from '@good-netizen/shared/pledge/pledge.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { ClassroomService } from '../../src/classroom/classroom.service.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { CredentialWorld, type Netizen } from './credential-world.js';
import { useWorld } from '../support/use-world.js';

const REASON = '演示：核实后发现不是本人学习';

describeOnEveryDatabase('the desk and a certificate', (open) => {
  let world: CredentialWorld;
  let netizen: Netizen;
  useWorld(open.engine, CredentialWorld, (opened) => (world = opened));
  beforeEach(async () => {
    netizen = await world.netizen();
  });

  const standing = async (id: string) => (await world.ask({}, 'GET', `credentials/${id}/standing`)).json<object>();

  it('revoke it by two persons, for ever and with a public reason; everybody sees it', async () => {
    const { number, publicToken } = await world.completion(netizen);
    const { id, jwt } = await world.take(netizen, 'COMPLETION', publicToken);
    const counted = await world.app.app.get(ClassroomService, { strict: false }).countCompletions();
    expect(await world.bit(jwt, 'revocation')).toBe(0);
    const { proposalId } = (await world.act('revocation', number)).json<{ proposalId: string }>();
    expect(await standing(id)).toMatchObject({ standing: 'VALID' });
    const alone = { approve: true, reason: '演示：自己批准' };
    expect((await world.office.ask('POST', `desk/proposals/${proposalId}/decision`, alone)).statusCode).toBe(403);
    await world.second.ask('POST', `desk/proposals/${proposalId}/decision`, { approve: true, reason: '演示：已核对' });
    expect(await standing(id)).toMatchObject({ standing: 'REVOKED', reason: REASON, number });
    expect(await world.bit(jwt, 'revocation')).toBe(1);
    const check = (await world.ask({}, 'GET', `classroom/checks/${publicToken}`)).json<CompletionCheckDto>();
    expect(check).toMatchObject({ status: 'REVOKED', certificate: { standing: 'REVOKED', reason: REASON } });
    for (const ending of ['png', 'pdf']) {
      expect((await world.ask({}, 'GET', `classroom/certificates/${publicToken}.${ending}`)).statusCode).toBe(404);
    }
    expect(await world.app.app.get(ClassroomService, { strict: false }).countCompletions()).toBe(counted - 1);
    for (const verb of ['suspension', 'resumption', 'revocation'] as const) {
      expect((await world.act(verb, number)).json()).toMatchObject({ code: 'CREDENTIAL.STATE' });
    }
    const wish = { kind: 'COMPLETION', publicToken, withName: false };
    expect((await world.ask(netizen, 'POST', 'credentials', wish)).json()).toMatchObject({
      code: 'CREDENTIAL.CERTIFICATE_NOT_IN_FORCE',
    });
    const listed = (await world.office.ask('GET', 'desk/certificates')).json<PageDto<{ number: string }>>();
    expect(listed.rows.map((row) => row.number)).toContain(number);
  });

  it('suspend it and let it hold again, also one that was never taken as an electronic one', async () => {
    const { serial, publicToken } = await world.pledge(netizen);
    const check = async () =>
      (await world.ask({}, 'GET', `pledge/checks/${publicToken}`)).json<PledgeCheckDto>().certificate;
    expect(await world.desk(serial)).toMatchObject({ standing: 'VALID', status: 'ISSUED', electronic: false });
    expect((await world.act('suspension', serial)).json()).toMatchObject({
      standing: 'SUSPENDED',
      status: 'SUSPENDED',
    });
    expect(await check()).toMatchObject({ standing: 'SUSPENDED', reason: REASON });
    expect((await world.ask({}, 'GET', `pledge/certificates/${publicToken}.pdf`)).statusCode).toBe(409);
    expect((await world.act('resumption', serial)).json()).toMatchObject({
      standing: 'VALID',
      next: expect.any(Array),
    });
    expect(await check()).toEqual({ standing: 'VALID', reason: null, changedOn: null });
    const { jwt } = await world.take(netizen, 'PLEDGE', publicToken);
    expect(await world.bit(jwt, 'suspension')).toBe(0);
    await world.act('suspension', serial);
    expect([await world.bit(jwt, 'suspension'), await world.bit(jwt, 'revocation')]).toEqual([1, 0]);
  });

  it('see a pledge’s own fate in it: doubtful, struck out, restored, withdrawn', async () => {
    const pledge = await world.pledge(netizen);
    const { id, jwt } = await world.take(netizen, 'PLEDGE', pledge.publicToken);
    const bits = async () => [await world.bit(jwt, 'suspension'), await world.bit(jwt, 'revocation')];
    const move = (verb: string) => world.office.ask('POST', `desk/pledges/${pledge.id}/${verb}`, { reason: REASON });
    const decide = async (verb: string) => {
      const { proposalId } = (await move(verb)).json<{ proposalId: string }>();
      await world.second.ask('POST', `desk/proposals/${proposalId}/decision`, { approve: true, reason: REASON });
    };
    await move('quarantine');
    expect([await standing(id), await bits()]).toMatchObject([{ standing: 'SUSPENDED' }, [1, 0]]);
    await decide('invalidation');
    expect([await standing(id), await bits()]).toMatchObject([{ standing: 'SUSPENDED' }, [1, 0]]);
    await decide('restoration');
    expect([await standing(id), await bits()]).toMatchObject([{ standing: 'VALID' }, [0, 0]]);
    await world.ask(netizen, 'POST', `pledge/pledges/${pledge.id}/withdraw`, {});
    expect([await standing(id), await bits()]).toMatchObject([{ standing: 'WITHDRAWN', reason: null }, [0, 1]]);
  });

  it('find it by number and check code, and by neither alone', async () => {
    const { number, publicToken } = await world.completion(netizen);
    const { serial } = await world.pledge(netizen);
    const { codes } = (await import('./built-credentials.js')).buildCredentials(world.clock);
    const find = (of: string, code: string) => world.ask({}, 'GET', `credentials/numbers/${of}?code=${code}`);
    expect((await find(number, codes.of(number))).json()).toEqual({ kind: 'COMPLETION', publicToken });
    expect((await find(number, codes.of(number).toLowerCase())).statusCode).toBe(200);
    expect((await find(serial, codes.of(serial))).json()).toMatchObject({ kind: 'PLEDGE' });
    for (const [of, code] of [
      [number, codes.of(serial)],
      ['WK-2018-0000000', codes.of('WK-2018-0000000')],
      [number, 'AAAAAA'],
    ] as const) {
      expect((await find(of, code)).statusCode).toBe(404);
    }
    expect((await world.ask({}, 'GET', `credentials/numbers/${number}`)).statusCode).toBe(400);
  });

  it('misses no withdrawal that comes while the certificate is being taken', async () => {
    for (let round = 0; round < 8; round += 1) {
      const somebody = await world.netizen();
      const pledge = await world.pledge(somebody);
      const wish = { kind: 'PLEDGE', publicToken: pledge.publicToken, withName: false };
      const [taken] = await Promise.all([
        world.ask(somebody, 'POST', 'credentials', wish),
        world.ask(somebody, 'POST', `pledge/pledges/${pledge.id}/withdraw`, {}),
      ]);
      if (taken.statusCode !== 200) continue;
      world.clock.advanceSeconds(61);
      expect(await world.bit(taken.json<{ jwt: string }>().jwt, 'revocation')).toBe(1);
    }
  });
});
