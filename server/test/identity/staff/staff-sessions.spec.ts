import { DataSource } from 'typeorm';
import { Staff } from '../../../src/identity/domain/staff/staff.js';
import { StaffSession } from '../../../src/identity/domain/staff/staff-session.js';
import { StaffSessionSource } from '../../../src/identity/staff-session-source.js';
import { OrgUnit } from '../../../src/organisation/domain/org-unit.js';
import { TestClock } from '../../../src/platform/clock.js';
import { staffAtDesk } from '../../support/desk.js';
import { startDemonstrationApp } from '../../support/demonstration-app.js';
import type { TestApp } from '../../support/test-app.js';

const MINUTE = 60_000;

describe('a session at the desk', () => {
  const clock = new TestClock();
  let test: TestApp;
  let unitId: string;
  beforeAll(async () => {
    test = await startDemonstrationApp({ clock });
    unitId = (await test.app.get(DataSource).manager.findOneByOrFail(OrgUnit, { name: '省妇联' })).id;
  });
  afterAll(() => test.close());

  const tokenOf = (cookie: string): string => cookie.slice('gn_staff='.length);
  const resolve = (token: string) => test.app.get(StaffSessionSource, { strict: false }).resolve(token, '10.0.0.1');

  it('says who it is, with the grants that are in force', async () => {
    const { headers, ...known } = await staffAtDesk(test, unitId, [
      { role: 'UNIT_EDITOR', regionCode: '520300' },
      { role: 'MODERATOR', validUntil: '2000-01-01T00:00:00.000Z' },
    ]);
    const actor = await resolve(tokenOf(headers.cookie));
    expect(actor).toMatchObject(known);
    expect(actor?.grants.map(({ role, regionCode }) => [role, regionCode])).toEqual([['UNIT_EDITOR', '520300']]);
    expect(actor?.addressHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is known by the SHA-256 of its token alone, and no other token opens it', async () => {
    const { headers, sessionId } = await staffAtDesk(test, unitId, []);
    const token = tokenOf(headers.cookie);
    const row = await test.app.get(DataSource).manager.findOneByOrFail(StaffSession, { id: sessionId });
    expect(JSON.stringify(row)).not.toContain(token);
    for (const wrong of [row.tokenHash, sessionId, '', `${token}x`, 'x'.repeat(43), "' OR 1=1"]) {
      expect(await resolve(wrong)).toBeNull();
    }
  });

  it('ends two hours after its last use, which is written once a minute', async () => {
    const { headers, sessionId } = await staffAtDesk(test, unitId, []);
    const token = tokenOf(headers.cookie);
    const lastUsed = async (): Promise<number> =>
      (await test.app.get(DataSource).manager.findOneByOrFail(StaffSession, { id: sessionId })).lastUsedAt.getTime();
    const begun = clock.now().getTime();
    clock.advance(59_000);
    expect(await resolve(token)).not.toBeNull();
    expect(await lastUsed()).toBe(begun);
    clock.advance(119 * MINUTE);
    expect(await resolve(token)).not.toBeNull();
    expect(await lastUsed()).toBe(clock.now().getTime());
    clock.advance(120 * MINUTE);
    expect(await resolve(token)).toBeNull();
  });

  it('ends after twelve hours, however busy it was', async () => {
    const { headers } = await staffAtDesk(test, unitId, []);
    for (let hour = 0; hour < 11; hour += 1) {
      clock.advance(60 * MINUTE);
      expect(await resolve(tokenOf(headers.cookie))).not.toBeNull();
    }
    clock.advance(60 * MINUTE);
    expect(await resolve(tokenOf(headers.cookie))).toBeNull();
  });

  it('is nobody’s once the account is closed', async () => {
    const { headers, staffId } = await staffAtDesk(test, unitId, []);
    await test.app.get(DataSource).manager.update(Staff, { id: staffId }, { status: 'SUSPENDED' });
    expect(await resolve(tokenOf(headers.cookie))).toBeNull();
  });
});
