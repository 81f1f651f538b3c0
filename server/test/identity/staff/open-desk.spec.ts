import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { StaffSignedInDto } from '@good-netizen/shared/identity/staff.dto';
import { roles } from '@good-netizen/shared/organisation/roles';
import { Staff } from '../../../src/identity/domain/staff/staff.js';
import type { DemonstrationAccount } from '../../../src/identity/services/staff/make-demonstration-staff.service.js';
import { openDesk } from '../../../src/open-desk.js';
import { decoded, startStaffWorld, type StaffWorld } from './staff-world.js';

describe('the desk of a server that starts', () => {
  let world: StaffWorld;
  beforeAll(async () => {
    world = await startStaffWorld();
  });
  afterAll(() => world.close());
  const fileOf = ({ test }: StaffWorld): string => path.join(test.config.dataDir, 'demo-accounts.json');

  it('has one demonstration account a role, whose passwords are in a file for its owner alone', async () => {
    expect(await openDesk(world.test.app, world.test.config)).toBeNull();
    const text = readFileSync(fileOf(world), 'utf8');
    const { accounts } = JSON.parse(text) as { accounts: DemonstrationAccount[] };
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roles));
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
    expect(statSync(fileOf(world)).mode & 0o777).toBe(0o600);
    expect(accounts.map(({ displayName }) => displayName)).toContain('演示·妇联编辑（遵义）');
    for (const { loginName, password, secret, role } of accounts) {
      const first = await world.post('desk/auth/sign-in', { loginName, password });
      const { challenge } = first.json<{ challenge: string }>();
      const account = { id: '', displayName: '', recoveryCodes: [], loginName, secret: decoded(secret) };
      const second = await world.post('desk/auth/totp', { challenge, code: world.codeOf(account) });
      expect(second.json<StaffSignedInDto>().me.grants).toMatchObject([{ role }]);
    }
    expect(await openDesk(world.test.app, world.test.config)).toBeNull();
    expect(readFileSync(fileOf(world), 'utf8')).toBe(text);
    expect(readdirSync(world.test.config.dataDir).filter((name) => name.startsWith('demo-'))).toEqual([
      'demo-accounts.json',
    ]);
  });

  it('has a link for the first administrator, and no account, where there is no demonstration', async () => {
    const plain = await startStaffWorld('sqlite', { DEMO: 'false' });
    const [first, second] = [
      await openDesk(plain.test.app, plain.test.config),
      await openDesk(plain.test.app, plain.test.config),
    ];
    expect(first).toContain('/console/first-administrator#ticket=');
    expect(second).not.toBe(first);
    expect(existsSync(fileOf(plain))).toBe(false);
    expect(await plain.database.manager.count(Staff)).toBe(0);
    await plain.close();
  });
});
