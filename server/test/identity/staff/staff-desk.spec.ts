import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  StaffDetailDto,
  StaffLinkDto,
  StaffRowDto,
  StaffSessionDto,
  StaffSignedInDto,
} from '@good-netizen/shared/identity/staff.dto';
import { AuditEntry } from '../../../src/audit/domain/audit-entry.js';
import { describeOnEveryDatabase } from '../../support/test-database.js';
import { type Account, PASSWORD, startStaffWorld, type StaffWorld } from './staff-world.js';

const codeOfError = (answer: { json(): unknown }): string => (answer.json() as { code: string }).code;
const NEW_PASSWORD = '一个-新的-口令-4711';
const reason = '本人忘记了密码';

describeOnEveryDatabase('people at the desk', (open) => {
  let world: StaffWorld;
  let admin: Account;
  let cookie: string;
  beforeAll(async () => {
    world = await startStaffWorld(open.engine);
    admin = await world.account('Admin', { unit: '省委网信办', grants: [{ role: 'SYS_ADMIN' }] });
    cookie = await world.signIn(admin);
  });
  afterAll(() => world.close());
  const signInAs = ({ loginName }: Account, password: string) =>
    world.post('desk/auth/sign-in', { loginName, password });
  const me = async (of: string) => (await world.get('desk/auth/me', of)).statusCode;

  it('change their password, which ends their other sessions', async () => {
    const account = await world.account('changer');
    const [here, there] = [await world.signIn(account), await world.signIn(account)];
    const change = (currentPassword: string, newPassword: string) =>
      world.post('desk/auth/password', { currentPassword, newPassword }, here);
    expect(codeOfError(await change('not-this-one', NEW_PASSWORD))).toBe('IDENTITY.STAFF_PASSWORD_WRONG');
    expect(codeOfError(await change(PASSWORD, PASSWORD))).toBe('IDENTITY.STAFF_PASSWORD_SAME');
    expect(codeOfError(await change(PASSWORD, 'password12345'))).toBe('IDENTITY.STAFF_PASSWORD_COMMON');
    expect((await change(PASSWORD, NEW_PASSWORD)).statusCode).toBe(204);
    expect([await me(here), await me(there)]).toEqual([200, 401]);
    expect((await signInAs(account, PASSWORD)).statusCode).toBe(401);
    expect((await signInAs(account, NEW_PASSWORD)).statusCode).toBe(200);
  });

  it('see where they are signed in, and sign out there, elsewhere or here', async () => {
    const account = await world.account('wanderer');
    const cookies = [await world.signIn(account), await world.signIn(account), await world.signIn(account)];
    const [here, lost, forgotten] = cookies as [string, string, string];
    const list = async () => (await world.get('desk/auth/sessions', here)).json<StaffSessionDto[]>();
    const sessions = await list();
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions).toHaveLength(3);
    const end = (path: string, by = here) =>
      world.test.inject({
        method: 'DELETE',
        url: `/api/desk/auth/sessions/${path}`,
        headers: { cookie: by, origin: world.test.config.publicOrigin },
      });
    const other = sessions.find(({ current }) => !current)!;
    expect((await end(other.id, cookie)).statusCode).toBe(404);
    expect((await end(other.id)).statusCode).toBe(204);
    expect((await end(other.id)).statusCode).toBe(404);
    expect([await me(lost), await me(forgotten)].sort()).toEqual([200, 401]);
    expect((await end('others')).statusCode).toBe(204);
    expect([await me(here), await me(lost), await me(forgotten)]).toEqual([200, 401, 401]);
    expect((await world.post('desk/auth/sign-out', {}, here)).statusCode).toBe(204);
    expect(await me(here)).toBe(401);
  });

  it('make new recovery codes with their password; the old ones open nothing', async () => {
    const account = await world.account('renewer');
    const own = await world.signIn(account);
    expect((await world.post('desk/auth/recovery-codes', { password: 'wrong' }, own)).statusCode).toBe(400);
    const { recoveryCodes } = (await world.post('desk/auth/recovery-codes', { password: PASSWORD }, own)).json<{
      recoveryCodes: string[];
    }>();
    const recover = async (recoveryCode: string) =>
      (await world.post('desk/auth/recovery', { challenge: await world.challenge(account), recoveryCode })).statusCode;
    expect(await recover(account.recoveryCodes[0]!)).toBe(400);
    expect(await recover(recoveryCodes[0]!)).toBe(200);
  });

  it('get a new password by a link of another administrator, both on record', async () => {
    const account = await world.account('forgetful', { grants: [{ role: 'UNIT_EDITOR' }] });
    const own = await world.signIn(account);
    const answer = await world.post(`desk/staff/${account.id}/password-reset`, { reason, resetTotp: false }, cookie);
    const ticket = new URL(answer.json<StaffLinkDto>().url).hash.slice('#ticket='.length);
    expect(await me(own)).toBe(401);
    expect(codeOfError(await signInAs(account, PASSWORD))).toBe('IDENTITY.STAFF_RESET_PENDING');
    const preview = await world.post('desk/auth/password-reset/preview', { ticket });
    expect(preview.json()).toMatchObject({ loginName: 'forgetful', totpReset: false });
    const finish = () => world.post('desk/auth/password-reset/password', { ticket, newPassword: NEW_PASSWORD });
    const answers = await Promise.all([finish(), finish(), finish()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 400, 400]);
    expect((await signInAs(account, NEW_PASSWORD)).json()).toMatchObject({ step: 'TOTP_REQUIRED' });
    const record = await world.database.manager.findOneBy(AuditEntry, {
      objectId: account.id,
      action: 'staff.reset-password',
    });
    expect(record).toMatchObject({
      staffId: admin.id,
      reason,
      facts: { by: admin.displayName, of: account.displayName },
    });
  });

  it('lose their authenticator only when that is asked for; the link lives an hour', async () => {
    const account = await world.account('phoneless');
    const reset = async () => {
      const answer = await world.post(`desk/staff/${account.id}/password-reset`, { reason, resetTotp: true }, cookie);
      return new URL(answer.json<StaffLinkDto>().url).hash.slice('#ticket='.length);
    };
    const look = async (ticket: string) =>
      (await world.post('desk/auth/password-reset/preview', { ticket })).statusCode;
    const first = await reset();
    const second = await reset();
    expect([await look(first), await look(second)]).toEqual([400, 200]);
    await world.post('desk/auth/password-reset/password', { ticket: second, newPassword: NEW_PASSWORD });
    expect((await signInAs(account, NEW_PASSWORD)).json()).toMatchObject({ step: 'TOTP_SETUP_REQUIRED' });
    const third = await reset();
    world.clock.advanceSeconds(3600);
    expect(await look(third)).toBe(400);
    cookie = await world.signIn(admin);
  });

  it('are reset and suspended by nobody below them, and never by themselves', async () => {
    const office = await world.account('office', { unit: '省委网信办', grants: [{ role: 'OFFICE_ADMIN' }] });
    const byOffice = await world.signIn(office);
    const reset = (id: string, by: string) =>
      world.post(`desk/staff/${id}/password-reset`, { reason, resetTotp: false }, by);
    expect(codeOfError(await reset(admin.id, byOffice))).toBe('ORGANISATION.NOT_PERMITTED');
    expect(codeOfError(await reset(admin.id, cookie))).toBe('IDENTITY.STAFF_OWN_ACCOUNT');
    const manager = await world.account('boss', { unit: '省委网信办', grants: [{ role: 'UNIT_MANAGER' }] });
    const byManager = await world.signIn(manager);
    const close = (id: string, by: string) =>
      world.post(`desk/staff/${id}/suspension`, { suspended: true, reason, revision: 1 }, by);
    expect(codeOfError(await close(admin.id, byManager))).toBe('ORGANISATION.NOT_PERMITTED');
    expect(codeOfError(await close(manager.id, byManager))).toBe('IDENTITY.STAFF_OWN_ACCOUNT');
    const women = await world.account('elsewhere', { grants: [{ role: 'UNIT_EDITOR' }] });
    expect(codeOfError(await close(women.id, byManager))).toBe('ORGANISATION.NOT_PERMITTED');
  });

  it('are out at once when suspended, and back when reactivated; two editors do not overwrite each other', async () => {
    const account = await world.account('leaver', { grants: [{ role: 'UNIT_EDITOR' }] });
    const own = await world.signIn(account);
    const change = (suspended: boolean, revision: number) =>
      world.post(`desk/staff/${account.id}/suspension`, { suspended, reason, revision }, cookie);
    expect((await change(true, 1)).statusCode).toBe(204);
    expect(await me(own)).toBe(401);
    expect(codeOfError(await signInAs(account, PASSWORD))).toBe('IDENTITY.STAFF_SUSPENDED');
    expect((await signInAs(account, 'wrong')).statusCode).toBe(401);
    expect(codeOfError(await change(false, 1))).toBe('COMMON.EDITED_MEANWHILE');
    expect((await change(false, 2)).statusCode).toBe(204);
    await world.signIn(account);
  });

  it('cannot close one another’s accounts at the same moment: one administrator remains', async () => {
    const pair = [1, 2].map((n) => world.account(`twin-${n}`, { unit: '省委网信办', grants: [{ role: 'SYS_ADMIN' }] }));
    const [one, two] = (await Promise.all(pair)) as [Account, Account];
    const [byOne, byTwo] = [await world.signIn(one), await world.signIn(two)];
    const close = (id: string, by: string) =>
      world.post(`desk/staff/${id}/suspension`, { suspended: true, reason, revision: 1 }, by);
    const answers = await Promise.all([close(two.id, byOne), close(one.id, byTwo)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 401]);
  });

  it('are listed page by page, as far as the one who asks may see', async () => {
    const women = await world.unit('省妇联');
    const manager = await world.account('lister', { grants: [{ role: 'UNIT_MANAGER' }] });
    const byManager = await world.signIn(manager);
    const list = async (query: string, by: string) =>
      (await world.get(`desk/staff?${query}`, by)).json<PageDto<StaffRowDto>>();
    const all = await list('size=2&sort=loginName&order=asc', cookie);
    expect(all.rows.map(({ loginName }) => loginName)).toEqual(['admin', 'boss']);
    expect(all.total).toBeGreaterThan(10);
    const seen = await list('size=100', byManager);
    expect(new Set(seen.rows.map(({ unitId }) => unitId))).toEqual(new Set([women.id]));
    expect((await list('q=wander', cookie)).rows).toMatchObject([{ loginName: 'wanderer', roles: [] }]);
    expect((await list('q=%25', cookie)).total).toBe(all.total);
    expect((await world.get(`desk/staff/${admin.id}`, byManager)).statusCode).toBe(404);
    const detail = (await world.get(`desk/staff/${manager.id}`, cookie)).json<StaffDetailDto>();
    expect(detail).toMatchObject({
      roles: ['UNIT_MANAGER'],
      openSessions: 1,
      recoveryCodesLeft: 10,
      passwordResetPending: false,
    });
    expect(JSON.stringify([all, detail])).not.toMatch(/argon2|passwordHash|totpSecret/);
    const mine = (await world.get('desk/auth/me', byManager)).json<StaffSignedInDto['me']>();
    expect(mine.abilities).toEqual(expect.arrayContaining(['staff.invite', 'staff.list']));
    expect(mine.abilities).not.toContain('staff.reset-password');
  });
});
