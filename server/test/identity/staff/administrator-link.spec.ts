import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type {
  StaffSignedInDto,
  StaffTicketPreviewDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DataSource } from 'typeorm';
import { AuditEntry } from '../../../src/audit/domain/audit-entry.js';
import { Staff } from '../../../src/identity/domain/staff/staff.js';
import { Passwords } from '../../../src/identity/services/staff/passwords.js';
import { totpAt, totpStepAt } from '../../../src/platform/totp.js';
import { startDemonstrationApp } from '../../support/demonstration-app.js';
import { SERVER_SECRET } from '../../support/server-process.js';
import { grantOf, staffAtDesk, unitNamed } from '../../support/staff-world.js';
import type { TestApp } from '../../support/test-app.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../../support/test-database.js';
import { decoded, PASSWORD } from './staff-world.js';

const SUPPORT = path.join(import.meta.dirname, '../../support');
const ENTRY = path.join(import.meta.dirname, '../../../src/make-administrator-link.ts');
const REASON = '演示：最后一位管理员丢了手机和恢复码';

interface Said {
  code: number;
  out: string;
  err: string;
}

/** The real command in a process of its own, as whoever keeps the server types it. */
async function command(databaseUrl: string, ...args: string[]): Promise<Said> {
  const env = { PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: databaseUrl, SECRET_KEY: SERVER_SECRET };
  const typed = ['--no-warnings', '--import', path.join(SUPPORT, 'register-typescript.mjs'), ENTRY, ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, typed, { env, timeout: 60_000 });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const ticketOf = (said?: Said): string => /#ticket=([\w-]{43})$/m.exec(said?.out ?? '')?.[1] ?? '';

describeOnEveryDatabase('a way back in when the last administrator is lost', (open) => {
  let place: TestPlace;
  let app: TestApp;
  let lost: { staffId: string; headers: { cookie: string } };
  const isSqlite = open.engine === 'sqlite';

  const start = () => startDemonstrationApp({ databaseUrl: place.url, env: { SECRET_KEY: SERVER_SECRET } });
  /** SQLite serves one process: the server is stopped for it, as the page for operators says. */
  const typed = async (...commands: string[][]): Promise<Said[]> => {
    if (isSqlite) await app.close();
    const said: Said[] = [];
    for (const args of commands) said.push(await command(place.url, ...args));
    if (isSqlite) app = await start();
    return said;
  };
  const post = async (url: string, payload: object) => {
    const headers = { origin: app.config.publicOrigin };
    return app.inject({ method: 'POST', url: `/api/desk/auth/${url}`, payload, headers });
  };
  const rows = () => app.app.get(DataSource).manager;
  const entries = () => rows().find(AuditEntry, { where: { action: 'staff.recovery-link' }, order: { seq: 'ASC' } });
  const loginName = async (id: string): Promise<string> => (await rows().findOneByOrFail(Staff, { id })).loginName;

  beforeAll(async () => {
    place = await createTestPlace(open.engine);
    app = await start();
    const unit = await unitNamed(app, '省委网信办');
    lost = await staffAtDesk(app, unit, [grantOf('SYS_ADMIN', unit)]);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await place.remove();
  });

  it('opens one account for a new administrator, once, and is on record with its reason', async () => {
    const [first, said] = await typed(['--reason', REASON], ['--reason', REASON]);
    for (const each of [first, said]) expect(each).toMatchObject({ code: 0, err: '' });
    const ticket = ticketOf(said);
    const preview = await post('first-administrator/preview', { ticket });
    expect(preview.json<StaffTicketPreviewDto>()).toMatchObject({ role: 'SYS_ADMIN', unitName: '省委网信办' });
    expect((await post('first-administrator/preview', { ticket: ticketOf(first) })).statusCode).toBe(400);

    const offer = await post('first-administrator/enrolment', { ticket, loginName: 'back-again' });
    const { enrolment, secret } = offer.json<TotpEnrolmentDto>();
    const code = totpAt(decoded(secret), totpStepAt(new Date()));
    const form = { ticket, loginName: 'back-again', displayName: '演示·新管理员', password: PASSWORD, enrolment, code };
    const opened = await Promise.all([1, 2].map(() => post('first-administrator/account', form)));
    expect(opened.map(({ statusCode }) => statusCode).sort()).toEqual([200, 400]);
    const { me } = opened.find(({ statusCode }) => statusCode === 200)!.json<StaffSignedInDto>();
    expect(me.grants).toMatchObject([{ role: 'SYS_ADMIN', activity: null, regionCode: null }]);

    const [, entry] = await entries();
    expect(entry).toMatchObject({ staffId: null, reason: REASON, facts: { of: null } });
    const account = await rows().findOneByOrFail(AuditEntry, { action: 'staff.open-account' });
    expect(account.facts).toMatchObject({ how: 'administrator-link', givenBy: null });
  }, 120_000);

  it('lets a named administrator set a new password and authenticator, and ends what they had open', async () => {
    const name = await loginName(lost.staffId);
    const passwordHash = await app.app.get(Passwords, { strict: false }).hash(`old-${PASSWORD}`);
    await rows().update(Staff, { id: lost.staffId }, { passwordHash });
    const [said] = await typed(['--login', ` ${name.toUpperCase()} `, '--reason', REASON]);
    expect(said).toMatchObject({ code: 0, err: '' });
    const ticket = ticketOf(said);
    const me = await app.inject({ method: 'GET', url: '/api/desk/auth/me', headers: lost.headers });
    expect(me.statusCode).toBe(401);
    expect((await post('password-reset/preview', { ticket })).json()).toMatchObject({
      loginName: name,
      totpReset: true,
    });
    expect((await post('password-reset/password', { ticket, newPassword: PASSWORD })).statusCode).toBe(204);
    expect((await post('password-reset/password', { ticket, newPassword: PASSWORD })).statusCode).toBe(400);
    expect((await post('sign-in', { loginName: name, password: PASSWORD })).statusCode).toBe(200);
    expect((await entries()).at(-1)).toMatchObject({ staffId: null, objectId: lost.staffId, reason: REASON });
  }, 120_000);

  it('refuses in one sentence, and changes nothing', async () => {
    const before = (await entries()).length;
    const unit = await unitNamed(app, '省妇联');
    const { staffId } = await staffAtDesk(app, unit, [grantOf('UNIT_MANAGER', unit)]);
    const manager = await loginName(staffId);
    const refused = await typed(
      [],
      ['--reason', '短'],
      ['--reason', REASON, '--login', 'nobody-here'],
      ['--reason', REASON, '--login', manager],
      ['--reason', REASON, '--password', 'x'],
    );
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
    for (const { out, err } of refused) {
      expect(out).toBe('');
      expect(err).toMatch(/^[^\n]+\n$/);
    }
    expect(refused[3]?.err).toContain('SYS_ADMIN');
    expect(await entries()).toHaveLength(before);
  }, 120_000);

  it('refuses while a server has the SQLite file', async () => {
    if (!isSqlite) return;
    const busy = await command(place.url, '--reason', REASON);
    expect(busy).toMatchObject({ code: 1, out: '' });
    expect(busy.err).toContain('in use by another server process');
  }, 60_000);
});

it('makes no link where it cannot open the database, and no database', async () => {
  const elsewhere = await createTestPlace('sqlite');
  const file = elsewhere.url.slice('sqlite:'.length);
  const none = await command(elsewhere.url, '--reason', REASON);
  expect([none.code, none.out, none.err]).toEqual([1, '', `There is no database at ${file}.\n`]);
  expect(existsSync(file)).toBe(false);
  writeFileSync(file, '');
  const empty = await command(elsewhere.url, '--reason', REASON);
  expect(empty).toMatchObject({ code: 1, out: '' });
  expect(empty.err).toContain('not prepared');
  await elsewhere.remove();
  const away = await command('mysql://root@127.0.0.1:9/nowhere', '--reason', REASON);
  expect(away).toMatchObject({ code: 1, out: '' });
  expect(away.err).toContain('cannot be reached');
}, 60_000);
