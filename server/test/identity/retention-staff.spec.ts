import { Invitation } from '../../src/identity/domain/staff/invitation.js';
import { StaffLink } from '../../src/identity/domain/staff/staff-link.js';
import { StaffSession } from '../../src/identity/domain/staff/staff-session.js';
import { IssueFirstAdministratorLinkService } from '../../src/identity/services/staff/issue-first-administrator-link.service.js';
import { SweepRetentionService } from '../../src/identity/services/sweep-retention.service.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { type Account, startStaffWorld, type StaffWorld } from './staff/staff-world.js';

describeOnEveryDatabase('what opens the desk is kept no longer than its time', (open) => {
  let world: StaffWorld;
  let office: Account;
  let cookie: string;
  beforeAll(async () => {
    world = await startStaffWorld(open.engine);
    await world.test.app.get(IssueFirstAdministratorLinkService, { strict: false }).issue();
    office = await world.account('office', { unit: '省委网信办', grants: [{ role: 'SYS_ADMIN' }] });
    cookie = await world.signIn(office);
  });
  afterAll(() => world.close());

  const sweep = () => world.test.app.get(SweepRetentionService, { strict: false }).sweep();
  const count = (table: typeof StaffLink | typeof StaffSession | typeof Invitation) =>
    world.database.manager.count(table);
  const days = (n: number) => world.clock.advanceDays(n);

  it('removes links and sessions thirty days after their end, and not a day earlier', async () => {
    const colleague = await world.account('colleague', { unit: '省妇联', grants: [{ role: 'UNIT_EDITOR' }] });
    await world.signIn(colleague);
    const reset = await world.post(
      `desk/staff/${colleague.id}/password-reset`,
      { reason: '演示：忘记密码', resetTotp: false },
      cookie,
    );
    expect(reset.statusCode).toBe(200);
    expect([await count(StaffLink), await count(StaffSession)]).toEqual([2, 2]);
    days(30);
    // The colleague's session ended with the reset; the other expired twelve hours after it began.
    expect(await sweep()).toMatchObject({ 'staff-links': 0, 'staff-sessions': 0 });
    world.clock.advanceSeconds(12 * 3600 + 60);
    expect(await sweep()).toMatchObject({ 'staff-links': 1, 'staff-sessions': 2 });
    days(1);
    expect(await sweep()).toMatchObject({ 'staff-links': 1, 'staff-sessions': 0 });
    expect([await count(StaffLink), await count(StaffSession)]).toEqual([0, 0]);
    cookie = await world.signIn(office);
  });

  it('removes invitations half a year after they were used, taken back or ran out; an open one stays', async () => {
    const { id: unitId } = await world.unit('省妇联');
    const bounds = { editionId: null, activity: null, regionCode: null, sector: null, validUntil: null };
    const invite = () => world.post('desk/invitations', { role: 'UNIT_EDITOR', unitId, ...bounds }, cookie);
    const { invitation } = (await invite()).json<{ invitation: { id: string } }>();
    await world.post(`desk/invitations/${invitation.id}/revocation`, { reason: '演示：发错人了' }, cookie);
    await invite();
    days(180);
    expect(await sweep()).toMatchObject({ invitations: 0 });
    cookie = await world.signIn(office);
    await invite();
    world.clock.advanceSeconds(60);
    expect(await sweep()).toMatchObject({ invitations: 1 });
    days(7);
    expect(await sweep()).toMatchObject({ invitations: 1 });
    expect(await count(Invitation)).toBe(1);
  });
});
