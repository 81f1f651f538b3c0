import type {
  InvitationDto,
  NewInvitationDto,
  StaffMeDto,
  StaffSignedInDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { AuditEntry } from '../../../src/audit/domain/audit-entry.js';
import { Staff } from '../../../src/identity/domain/staff/staff.js';
import { IssueFirstAdministratorLinkService } from '../../../src/identity/services/staff/issue-first-administrator-link.service.js';
import { totpAt, totpStepAt } from '../../../src/platform/totp.js';
import { describeOnEveryDatabase } from '../../support/test-database.js';
import { cookieOf, decoded, PASSWORD, startStaffWorld, type StaffWorld } from './staff-world.js';

const codeOfError = (answer: { json(): unknown }): string => (answer.json() as { code: string }).code;
type Way = 'first-administrator' | 'invitation';

describeOnEveryDatabase('an account at the desk', (open) => {
  let world: StaffWorld;
  beforeAll(async () => {
    world = await startStaffWorld(open.engine);
  });
  afterAll(() => world.close());

  const newLink = async (): Promise<string | null> => {
    const link = await world.test.app.get(IssueFirstAdministratorLinkService, { strict: false }).issue();
    return link && new URL(link.url).hash.slice('#ticket='.length);
  };
  /** Everything a person types to open an account. */
  const filledIn = async (way: Way, ticket: string, loginName: string) => {
    const offer = await world.post(`desk/auth/${way}/enrolment`, { ticket, loginName });
    expect(offer.statusCode).toBe(200);
    const { enrolment, secret } = offer.json<TotpEnrolmentDto>();
    const code = totpAt(decoded(secret), totpStepAt(world.clock.now()));
    return { ticket, loginName, displayName: '演示·新同事', password: PASSWORD, enrolment, code };
  };
  const openWith = (way: Way, form: object) => world.post(`desk/auth/${way}/account`, form);
  const bounds = { editionId: null, activity: null, regionCode: null, sector: null, validUntil: null };
  let administrator: string;

  it('is opened first of all by a link that the server prints, once, however many open it at the same time', async () => {
    const [early, token, other] = [await newLink(), await newLink(), await newLink()];
    world.clock.advanceSeconds(60);
    const preview = await world.post('desk/auth/first-administrator/preview', { ticket: token });
    expect(preview.json()).toMatchObject({ unitName: '省委网信办', role: 'SYS_ADMIN', activity: null });
    const forms = await Promise.all(
      [token, token, other, early].map((ticket, i) => filledIn('first-administrator', ticket!, `root-${i}`)),
    );
    const answers = await Promise.all(forms.map((form) => openWith('first-administrator', form)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400, 400]);
    const won = answers.find(({ statusCode }) => statusCode === 200)!;
    administrator = cookieOf(won);
    expect(won.json<StaffSignedInDto>().recoveryCodes).toHaveLength(10);
    expect(await world.database.manager.count(Staff)).toBe(1);
    const me = (await world.get('desk/auth/me', administrator)).json<StaffMeDto>();
    expect(me.grants).toMatchObject([{ role: 'SYS_ADMIN', ...bounds }]);
    expect(me.abilities).toContain('staff.invite');
    expect(await newLink()).toBeNull();
    const used = await world.post('desk/auth/first-administrator/preview', { ticket: token });
    expect(used.json()).toMatchObject({
      code: 'IDENTITY.STAFF_TICKET_INVALID',
      message: expect.stringContaining('过期') as string,
    });
  });

  it('is opened by an invitation, with the role that it names, by one of many who have the code', async () => {
    const { id: unitId } = await world.unit('省妇联');
    const wanted = { role: 'UNIT_EDITOR', unitId, ...bounds, regionCode: '520300', note: '遵义的同事' };
    const made = await world.post('desk/invitations', wanted, administrator);
    expect(made.statusCode).toBe(201);
    const { code, invitation } = made.json<NewInvitationDto>();
    expect(code).toMatch(/^([0-9A-Z]{4}-){2}[0-9A-Z]{4}$/);
    expect(invitation).toMatchObject({ status: 'OPEN', unitName: '省妇联', mayRevoke: true });
    const typed = code.toLowerCase().replace(/-/g, ' ');
    const preview = await world.post('desk/auth/invitation/preview', { ticket: typed });
    expect(preview.json()).toMatchObject({ role: 'UNIT_EDITOR', unitName: '省妇联', regionName: '遵义市' });
    const forms = await Promise.all([1, 2, 3].map((i) => filledIn('invitation', typed, `zunyi-${i}`)));
    const answers = await Promise.all(forms.map((form) => openWith('invitation', form)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400, 400]);
    const won = answers.find(({ statusCode }) => statusCode === 200)!.json<StaffSignedInDto>();
    expect(won.me.grants).toMatchObject([{ role: 'UNIT_EDITOR', unitId, regionCode: '520300' }]);
    const { rows } = (await world.get('desk/invitations', administrator)).json<PageDto<InvitationDto>>();
    expect(rows[0]).toMatchObject({ status: 'USED', usedBy: { staffId: won.me.staff.id }, mayRevoke: false });
    expect(JSON.stringify(rows)).not.toContain(code);
    const record = await world.database.manager.findOneBy(AuditEntry, {
      objectId: won.me.staff.id,
      action: 'staff.open-account',
    });
    expect(record?.facts).toMatchObject({ how: 'invitation', role: 'UNIT_EDITOR' });
  });

  it('refuses a name that is taken, a weak password, a wrong code, a code for somebody else’s offer', async () => {
    const { id: unitId } = await world.unit('省妇联');
    const invite = async () =>
      (
        await world.post('desk/invitations', { role: 'UNIT_EDITOR', unitId, ...bounds }, administrator)
      ).json<NewInvitationDto>();
    const [one, two] = [await invite(), await invite()];
    const taken = await world.account('Taken.Name');
    const enrol = await world.post('desk/auth/invitation/enrolment', { ticket: one.code, loginName: 'TAKEN.name' });
    expect(codeOfError(enrol)).toBe('IDENTITY.STAFF_LOGIN_NAME_TAKEN');
    const form = await filledIn('invitation', one.code, 'free-name');
    const refused: [object, string][] = [
      [{ loginName: taken.loginName }, 'IDENTITY.STAFF_LOGIN_NAME_TAKEN'],
      [{ password: 'qwertyuiop123' }, 'IDENTITY.STAFF_PASSWORD_COMMON'],
      [{ password: 'abababababababab' }, 'IDENTITY.STAFF_PASSWORD_COMMON'],
      [{ password: 'my-Free-Name-2018' }, 'IDENTITY.STAFF_PASSWORD_LIKE_NAME'],
      [{ password: 'short-9' }, 'COMMON.INVALID_INPUT'],
      [{ code: '000000' }, 'IDENTITY.STAFF_CODE_WRONG'],
      [{ ticket: two.code }, 'IDENTITY.STAFF_ENROLMENT_INVALID'],
      [{ ticket: 'AAAA-AAAA-AAAA' }, 'IDENTITY.STAFF_TICKET_INVALID'],
    ];
    for (const [change, code] of refused) {
      expect(codeOfError(await openWith('invitation', { ...form, ...change }))).toBe(code);
    }
    expect((await openWith('invitation', form)).statusCode).toBe(200);
  });

  it('is opened by no invitation that is too old, taken back, or whose writer lost their place', async () => {
    const { id: unitId } = await world.unit('省妇联');
    const manager = await world.account('manager', { grants: [{ role: 'UNIT_MANAGER' }] });
    const cookie = await world.signIn(manager);
    const invite = async (by: string) =>
      (await world.post('desk/invitations', { role: 'UNIT_EDITOR', unitId, ...bounds }, by)).json<NewInvitationDto>();
    const look = async ({ code }: NewInvitationDto) =>
      (await world.post('desk/auth/invitation/preview', { ticket: code })).statusCode;
    const revoked = await invite(cookie);
    expect(await look(revoked)).toBe(200);
    const take = () =>
      world.post(`desk/invitations/${revoked.invitation.id}/revocation`, { reason: '发错人了' }, cookie);
    expect((await take()).statusCode).toBe(204);
    expect(codeOfError(await take())).toBe('IDENTITY.INVITATION_NOT_OPEN');
    expect(await look(revoked)).toBe(400);
    const orphan = await invite(cookie);
    await world.database.manager.update(Staff, { id: manager.id }, { status: 'SUSPENDED' });
    expect(await look(orphan)).toBe(400);
    const old = await invite(administrator);
    world.clock.advanceDays(7);
    expect(await look(old)).toBe(400);
  });

  it('is never handed out wider than the giver’s own', async () => {
    const women = await world.unit('省妇联');
    const youth = await world.unit('团省委');
    const manager = await world.account('narrow', { grants: [{ role: 'UNIT_MANAGER' }] });
    const editor = await world.account('editor-only', { grants: [{ role: 'UNIT_EDITOR' }] });
    const [byManager, byEditor] = [await world.signIn(manager), await world.signIn(editor)];
    const tried = async (role: string, unitId: string, cookie: string) =>
      codeOfError(await world.post('desk/invitations', { role, unitId, ...bounds }, cookie));
    expect(await tried('SYS_ADMIN', women.id, byManager)).toBe('ORGANISATION.GRANT_TOO_WIDE');
    expect(await tried('UNIT_EDITOR', youth.id, byManager)).toBe('ORGANISATION.GRANT_TOO_WIDE');
    expect(await tried('UNIT_EDITOR', women.id, byEditor)).toBe('ORGANISATION.NOT_PERMITTED');
  });
});

describe('the link for the first administrator', () => {
  it('is good for a day, and another one is made while nobody has an account', async () => {
    const world = await startStaffWorld();
    const issue = world.test.app.get(IssueFirstAdministratorLinkService, { strict: false });
    const look = async (url: string) => {
      const ticket = new URL(url).hash.slice('#ticket='.length);
      return (await world.post('desk/auth/first-administrator/preview', { ticket })).statusCode;
    };
    const first = await issue.issue();
    expect(first!.url).toMatch(/^http:\/\/localhost:3000\/console\/first-administrator#ticket=[\w-]{43}$/);
    world.clock.advance(86_400_000 - 1);
    expect(await look(first!.url)).toBe(200);
    world.clock.advance(1);
    expect(await look(first!.url)).toBe(400);
    expect(await look((await issue.issue())!.url)).toBe(200);
    await world.close();
  });
});
