import type { DeskPledgeRowDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { CreateCodeVersionService } from '../../src/pledge/services/create-code-version.service.js';
import { CurrentCode } from '../../src/pledge/services/current-code.js';
import { JudgePledgeService } from '../../src/pledge/services/judge-pledge.service.js';
import { PledgeService } from '../../src/pledge/pledge.service.js';
import { ReconcileCountersService } from '../../src/pledge/services/reconcile-counters.service.js';
import { CodeWorld, type Netizen } from '../consultation/code-world.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { useWorld } from '../support/use-world.js';

describeOnEveryDatabase('a doubtful pledge', (open) => {
  let world: CodeWorld;
  let netizen: Netizen;
  let pledge: PledgeDto;
  useWorld(open.engine, CodeWorld, (opened) => (world = opened));
  beforeEach(async () => {
    netizen = await world.netizen();
    pledge = (await world.sign(netizen, 2)).json<PledgeDto>();
  });

  const reason = '演示：同一地址短时间大量签署';
  const act = (verb: string, who = world.office, id = pledge.id) =>
    who.ask('POST', `desk/pledges/${id}/${verb}`, { reason });
  const status = async () => (await world.ask(netizen, 'GET', `pledge/pledges/${pledge.id}`)).json<PledgeDto>().status;
  const agrees = async () => world.app.app.get(ReconcileCountersService, { strict: false }).reconcile();
  const total = () => world.app.app.get(PledgeService, { strict: false }).countSigned();
  const decide = (proposalId: string, who = world.secondOffice, approve = true) =>
    who.ask('POST', `desk/proposals/${proposalId}/decision`, { approve, reason: '演示：已核对' });
  async function invalidate(): Promise<void> {
    await act('quarantine');
    const { proposalId } = (await act('invalidation')).json<{ proposalId: string }>();
    expect((await decide(proposalId)).statusCode).toBeLessThan(300);
  }

  it('does not count while it is set aside, and counts again when it is released', async () => {
    const before = await total();
    expect((await act('quarantine')).json()).toMatchObject({ status: 'QUARANTINED', next: ['SIGNED', 'INVALIDATED'] });
    expect(await total()).toBe(before - 1);
    expect((await act('quarantine')).json()).toMatchObject({ code: 'PLEDGE.PLEDGE_STATE' });
    expect((await act('release')).json()).toMatchObject({ status: 'SIGNED' });
    expect(await total()).toBe(before);
    expect(await agrees()).toEqual([]);
  });

  it('is struck out, and restored, only by two persons', async () => {
    expect((await act('invalidation')).json()).toMatchObject({ code: 'PLEDGE.PLEDGE_STATE' });
    await act('quarantine');
    const { proposalId } = (await act('invalidation')).json<{ proposalId: string }>();
    expect(await status()).toBe('QUARANTINED');
    expect((await act('invalidation')).statusCode).toBe(409);
    expect((await decide(proposalId, world.office)).json()).toMatchObject({ code: 'ORGANISATION.PROPOSAL_OWN' });
    expect((await decide(proposalId, world.other)).statusCode).toBeGreaterThanOrEqual(400);
    await decide(proposalId);
    expect(await status()).toBe('INVALIDATED');
    const restoring = (await act('restoration')).json<{ proposalId: string }>();
    await decide(restoring.proposalId);
    expect(await status()).toBe('SIGNED');
    expect(await agrees()).toEqual([]);
  });

  it('holds its place: signing again returns it, withdrawing and the certificate wait', async () => {
    await invalidate();
    expect((await world.sign(netizen, 2)).json()).toMatchObject({ id: pledge.id, status: 'INVALIDATED' });
    expect((await world.ask(netizen, 'POST', `pledge/pledges/${pledge.id}/withdraw`)).json()).toMatchObject({
      code: 'PLEDGE.UNDER_REVIEW',
    });
    expect((await world.ask({}, 'GET', `pledge/certificates/${pledge.publicToken}.png`)).statusCode).toBe(409);
    expect((await world.ask({}, 'GET', `pledge/checks/${pledge.publicToken}`)).json()).toMatchObject({
      status: 'INVALIDATED',
    });
    expect(await agrees()).toEqual([]);
  });

  it('is nobody’s to judge without the permission, and is listed without a name', async () => {
    expect((await act('quarantine', world.lead)).statusCode).toBe(403);
    expect((await act('quarantine', world.office, '01a00000-0000-7000-8000-000000000000')).statusCode).toBe(404);
    expect((await world.office.ask('POST', `desk/pledges/${pledge.id}/quarantine`, { reason: ' ' })).statusCode).toBe(
      400,
    );
    const page = await world.office.ask('GET', `desk/pledges?q=${pledge.serial}`);
    expect(page.json<PageDto<DeskPledgeRowDto>>().rows.map(({ id }) => id)).toEqual([pledge.id]);
    expect(page.payload).not.toContain('山里人');
  });

  it('is settled once when several decide at the same moment', async () => {
    const tries = await Promise.all(Array.from({ length: 10 }, () => act('quarantine')));
    expect(tries.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await agrees()).toEqual([]);
  });

  it('comes back as renewed when a newer version was signed meanwhile, also at the same moment', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => world.netizen()));
    const pledges = await Promise.all(people.map(async (person) => (await world.sign(person, 2)).json<PledgeDto>()));
    await Promise.all(pledges.map(({ id }) => act('quarantine', world.office, id)));
    await act('quarantine');
    await publishAnother(90);
    await world.sign(netizen, 90);
    expect((await act('release')).json()).toMatchObject({ status: 'RENEWED' });
    const judge = world.app.app.get(JudgePledgeService, { strict: false });
    const actor = await world.office.actor();
    await Promise.all(
      people.flatMap((person, i) => [world.sign(person, 90), judge.release(actor, pledges[i]?.id ?? '', reason)]),
    );
    for (const person of people) {
      const mine = (await world.ask(person, 'GET', 'me/pledges')).json<PledgeDto[]>();
      expect(mine.map(({ version, status: now }) => [version, now])).toEqual([
        [90, 'SIGNED'],
        [2, 'RENEWED'],
      ]);
    }
    expect(await agrees()).toEqual([]);
  });

  async function publishAnother(version: number): Promise<void> {
    const { app } = world.app;
    const text = { version, title: '新版', preamble: '前言', pledgeSentence: '我承诺', issuingUnit: '演示单位' };
    const clauses = [{ quality: 'SECURITY_AWARENESS' as const, ordinal: 1, title: '题', text: '文' }];
    const code = { ...text, clauses, publishedAt: world.clock.now(), demonstration: true };
    await app.get(UnitOfWork).run((tx) => app.get(CreateCodeVersionService, { strict: false }).create(tx, code));
    app.get(CurrentCode, { strict: false }).forget();
  }
});
