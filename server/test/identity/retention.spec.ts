import { AuditEntry } from '../../src/audit/domain/audit-entry.js';
import { ComplaintReply } from '../../src/identity/domain/complaint-reply.js';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { DepartedPerson } from '../../src/identity/domain/departed-person.js';
import { GuardianInvitation } from '../../src/identity/domain/guardian-invitation.js';
import { retentionRules } from '../../src/identity/domain/retention-rules.js';
import { Session } from '../../src/identity/domain/session.js';
import { SweepRetentionService } from '../../src/identity/services/sweep-retention.service.js';
import { newId } from '../../src/platform/id.js';
import { RetentionRegistry } from '../../src/platform/retention/retention-registry.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { bearer, complain, type IdentityWorld, startIdentityWorld } from './identity-world.js';

describeOnEveryDatabase('what is kept no longer than its time', (open) => {
  let world: IdentityWorld;
  beforeAll(async () => {
    world = await startIdentityWorld(open.engine);
  });
  afterAll(() => world.close());

  const sweep = (): Promise<Record<string, number>> =>
    world.test.app.get(SweepRetentionService, { strict: false }).sweep();

  it('has a sweep for every rule that a night carries out', () => {
    const nightly = retentionRules.filter(({ removal }) => removal === 'nightly').map(({ key }) => key);
    expect([...world.test.app.get(RetentionRegistry).rules(), 'access-logs'].sort()).toEqual([...nightly].sort());
  });

  it('removes sessions thirty days after their end, and not a day earlier', async () => {
    const { tokens } = await world.signIn('guiyang');
    await world.post('auth/sign-out', {}, bearer(tokens.accessToken));
    world.clock.advanceDays(29);
    expect(await sweep()).toMatchObject({ 'ended-sessions': 0 });
    world.clock.advanceDays(1);
    world.clock.advanceSeconds(1);
    expect(await sweep()).toMatchObject({ 'ended-sessions': 1 });
    expect(await world.database.manager.count(Session)).toBe(0);
  });

  it('removes sessions that nobody ended thirty days after they expired, more than one batch of them', async () => {
    const { me } = await world.signIn('zunyi');
    const template = await world.database.manager.findOneByOrFail(Session, { netizenId: me.netizenId });
    const copies = Array.from({ length: 600 }, (_, i) => ({ ...template, id: `copy-${i}` }));
    for (let at = 0; at < 600; at += 50) await world.database.manager.insert(Session, copies.slice(at, at + 50));
    world.clock.advanceDays(60);
    world.clock.advanceSeconds(1);
    expect(await sweep()).toMatchObject({ 'ended-sessions': 601 });
  });

  it('removes invitation codes after ninety days and keeps the one that is open', async () => {
    const child = async (person: string): Promise<void> => {
      const headers = bearer((await world.signIn(person)).tokens.accessToken);
      await world.ask({ method: 'PUT', url: '/api/me', payload: { ageBand: 'UNDER_14' }, headers });
      expect((await world.post('me/guardian-invitations', {}, headers)).statusCode).toBe(201);
    };
    await child('child-1');
    world.clock.advanceDays(91);
    await child('child-2');
    expect(await sweep()).toMatchObject({ 'guardian-invitations': 1 });
    expect(await world.database.manager.count(GuardianInvitation)).toBe(1);
  });

  it('forgets how to reach somebody a year after the last answer, and not of a complaint that is open', async () => {
    for (const text of ['第一件事情请看一看', '第二件事情请看一看', '第三件事情请看一看']) {
      await complain(world, { kind: 'COMPLAINT', text, contact: '某处' });
    }
    const started = world.clock.now();
    const { manager } = world.database;
    const left = async (): Promise<string[]> =>
      (await manager.find(Complaint))
        .filter(({ contactSealed }) => contactSealed !== null)
        .map(({ text }) => text.slice(0, 2));
    const byText = async (start: string): Promise<Complaint> =>
      manager.findOneByOrFail(Complaint, { text: `${start}件事情请看一看` });
    await manager.update(Complaint, { id: (await byText('第一')).id }, { status: 'CLOSED', closedAt: started });
    const answered = await byText('第三');
    await manager.update(Complaint, { id: answered.id }, { status: 'REPLIED' });
    world.clock.advanceDays(100);
    const reply = {
      id: newId(),
      complaintId: answered.id,
      text: '已办理',
      staffId: newId(),
      staffName: '演示',
      unitName: '演示单位',
    };
    await manager.insert(ComplaintReply, { ...reply, at: world.clock.now() });
    world.clock.advanceDays(266);
    expect(await sweep()).toMatchObject({ 'complaint-contacts': 1 });
    expect((await left()).sort()).toEqual(['第三', '第二']);
    world.clock.advanceDays(100);
    expect(await sweep()).toMatchObject({ 'complaint-contacts': 1 });
    expect(await left()).toEqual(['第二']);
  });

  it('forgets departed people when no selection needs them', async () => {
    const now = world.clock.now();
    await world.database.manager.insert(DepartedPerson, {
      identityHash: 'a'.repeat(64),
      firstSeenAt: now,
      leftAt: now,
    });
    expect(await sweep()).toMatchObject({ 'departed-identity': 1 });
    expect(await world.database.manager.count(DepartedPerson)).toBe(0);
  });

  it('is on record, run by run', async () => {
    const before = await world.database.manager.countBy(AuditEntry, { action: 'retention.sweep' });
    await sweep();
    const [entry] = await world.database.manager.find(AuditEntry, { order: { seq: 'DESC' }, take: 1 });
    expect(entry).toMatchObject({ action: 'retention.sweep', facts: expect.objectContaining({ 'ended-sessions': 0 }) });
    expect(await world.database.manager.countBy(AuditEntry, { action: 'retention.sweep' })).toBe(before + 1);
  });

  it('goes on with the other rules when one fails', async () => {
    const registry = world.test.app.get(RetentionRegistry);
    const broken = registry.find('exports');
    if (!broken) throw new Error('there is no sweep of exports');
    const { sweep: whole } = broken;
    Object.assign(broken, { sweep: () => Promise.reject(new Error('broken on purpose')) });
    expect(await sweep()).toMatchObject({ exports: -1, 'ended-sessions': expect.any(Number) });
    Object.assign(broken, { sweep: whole });
  });
});
