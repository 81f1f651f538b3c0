import type { LightMyRequestResponse } from 'fastify';
import type { StaffChallengeDto } from '@good-netizen/shared/identity/staff.dto';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../src/database/unit-of-work.js';
import { Staff } from '../../../src/identity/domain/staff/staff.js';
import { StaffTables } from '../../../src/identity/persistence/staff/staff-tables.js';
import { OneTimeCodes } from '../../../src/identity/services/staff/one-time-codes.js';
import { Passwords } from '../../../src/identity/services/staff/passwords.js';
import { TotpSecrets } from '../../../src/identity/services/staff/totp-secrets.js';
import { OrgUnit } from '../../../src/organisation/domain/org-unit.js';
import { OrganisationService } from '../../../src/organisation/organisation.service.js';
import { TestClock } from '../../../src/platform/clock.js';
import { newId } from '../../../src/platform/id.js';
import { totpAt, totpStepAt } from '../../../src/platform/totp.js';
import { type GrantWish, staffOf } from '../../support/desk.js';
import { startDemonstrationApp } from '../../support/demonstration-app.js';
import type { TestApp } from '../../support/test-app.js';
import { createTestPlace, type Engine } from '../../support/test-database.js';

export const PASSWORD = '青山绿水-gui-zhou-2018';

export interface Account {
  id: string;
  loginName: string;
  displayName: string;
  secret: Buffer;
  recoveryCodes: string[];
}

/** A server with the demonstration's units, and people with accounts at its desk. */
export interface StaffWorld {
  clock: TestClock;
  test: TestApp;
  database: DataSource;
  unit(name: string): Promise<OrgUnit>;
  /** An account with a password and, unless told otherwise, an authenticator. */
  account(name: string, options?: { unit?: string; grants?: GrantWish[]; totp?: boolean }): Promise<Account>;
  post(path: string, payload: object, cookie?: string, address?: string): Promise<LightMyRequestResponse>;
  get(path: string, cookie?: string): Promise<LightMyRequestResponse>;
  /** The challenge after a right password. */
  challenge(account: Account): Promise<string>;
  codeOf(account: Account, stepsAhead?: number): string;
  /** Signs in and returns the cookie. Moves the clock one step on, so that the next code is fresh. */
  signIn(account: Account): Promise<string>;
  row(account: { id: string }): Promise<Staff>;
  close(): Promise<void>;
}

export async function startStaffWorld(
  engine: Engine = 'sqlite',
  env: Record<string, string> = {},
): Promise<StaffWorld> {
  const clock = new TestClock();
  const place = await createTestPlace(engine);
  const test = await startDemonstrationApp({ clock, databaseUrl: place.url, env });
  const database = test.app.get(DataSource);
  const { publicOrigin } = test.config;
  const post: StaffWorld['post'] = (path, payload, cookie, address = '10.1.0.1') =>
    test.inject({
      method: 'POST',
      url: `/api/${path}`,
      payload,
      headers: { origin: publicOrigin, ...(cookie ? { cookie } : {}) },
      remoteAddress: address,
    });
  const codeOf: StaffWorld['codeOf'] = ({ secret }, ahead = 0) => totpAt(secret, totpStepAt(clock.now()) + ahead);
  const challenge: StaffWorld['challenge'] = async ({ loginName }) => {
    const answer = await post('desk/auth/sign-in', { loginName, password: PASSWORD });
    expect(answer.statusCode).toBe(200);
    return answer.json<StaffChallengeDto>().challenge;
  };
  return {
    clock,
    test,
    database,
    unit: (name) => database.manager.findOneByOrFail(OrgUnit, { name }),
    account: (name, options) => makeAccount(test, clock, name, options),
    post,
    get: (path, cookie) => test.inject({ method: 'GET', url: `/api/${path}`, headers: cookie ? { cookie } : {} }),
    challenge,
    codeOf,
    signIn: async (account) => {
      const answer = await post('desk/auth/totp', { challenge: await challenge(account), code: codeOf(account) });
      expect(answer.statusCode).toBe(200);
      clock.advanceSeconds(30);
      return cookieOf(answer);
    },
    row: ({ id }) => database.manager.findOneByOrFail(Staff, { id }),
    close: async () => {
      await test.close();
      await place.remove();
    },
  };
}

export function cookieOf(answer: LightMyRequestResponse): string {
  const cookie = answer.cookies.find(({ name }) => name === 'gn_staff');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/desk' });
  return `gn_staff=${cookie?.value ?? ''}`;
}

async function makeAccount(
  { app }: TestApp,
  clock: TestClock,
  name: string,
  { unit = '省妇联', grants = [], totp = true }: { unit?: string; grants?: GrantWish[]; totp?: boolean } = {},
): Promise<Account> {
  const get = <T>(type: new (...parts: never[]) => T): T => app.get(type, { strict: false });
  const id = newId();
  const secret = Buffer.from(id.replace(/-/g, '').slice(0, 40), 'hex');
  const { shown, kept } = get(OneTimeCodes).newRecoveryCodes(id);
  const { id: unitId } = await app.get(DataSource).manager.findOneByOrFail(OrgUnit, { name: unit });
  const staff: Staff = {
    ...staffOf(id, unitId, `演示·${name}`, clock.now()),
    loginName: name.toLowerCase(),
    passwordHash: await get(Passwords).hash(PASSWORD),
    totpSecret: totp ? get(TotpSecrets).seal(secret, id) : null,
    totpConfirmedAt: totp ? clock.now() : null,
  };
  const open = { editionId: null, activity: null, regionCode: null, sector: null, validUntil: null };
  await app.get(UnitOfWork).run(async (tx) => {
    await get(StaffTables).staff.insert(tx, staff);
    await get(StaffTables).recoveryCodes.replace(tx, id, kept);
    for (const grant of grants) {
      await get(OrganisationService).give(tx, id, { ...open, unitId, ...grant }, null);
    }
  });
  return { id, loginName: staff.loginName, displayName: staff.displayName, secret, recoveryCodes: shown };
}

/** Base32 as an authenticator reads it. */
export function decoded(secret: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replace(/ /g, '')]
    .map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
