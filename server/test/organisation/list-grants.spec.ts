import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskUnitDto, GrantDto, GrantScopeDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { Role } from '@good-netizen/shared/organisation/roles';
import type { Sector } from '@good-netizen/shared/programme/programme.dto';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

const ZUNYI = '520300';
const ANSHUN = '520400';

describe('who sees who holds which role', () => {
  let app: TestApp;
  let women: string;
  let cyberspace: string;
  let office: StaffAtDesk;
  let zunyi: { unitId: string; staffId: string };
  let anshun: { unitId: string; staffId: string };
  let league: { unitId: string; staffId: string };

  beforeAll(async () => {
    app = await startDemonstrationApp();
    women = await unitNamed(app, '省妇联');
    cyberspace = await unitNamed(app, '省委网信办');
    office = await staffAtDesk(app, cyberspace, [grantOf('OFFICE_ADMIN', cyberspace)]);
    zunyi = await editorOf('演示遵义妇联', 'WOMEN', ZUNYI);
    anshun = await editorOf('演示安顺妇联', 'WOMEN', ANSHUN);
    league = await editorOf('演示遵义团委', 'YOUTH_LEAGUE', ZUNYI);
  });
  afterAll(() => app.close());

  /** A unit with one editor. */
  async function editorOf(name: string, sector: Sector, regionCode: string): Promise<typeof zunyi> {
    const body = { name, kind: 'WOMEN', sectors: [sector], regionCode, parentId: null };
    const unit: DeskUnitDto = (await office.ask('POST', 'desk/units', body)).json();
    return { unitId: unit.id, staffId: (await staffAtDesk(app, unit.id, [grantOf('UNIT_EDITOR', unit.id)])).staffId };
  }

  /** Whose roles a person sees who holds one more role beside that of the case. */
  async function seenBy(unitId: string, ...grants: GrantScopeDto[]): Promise<Set<string>> {
    const who = await staffAtDesk(app, unitId, grants);
    const answer = await who.ask('GET', 'desk/grants?size=100');
    expect(answer.statusCode).toBe(200);
    return new Set(answer.json<PageDto<GrantDto>>().rows.map(({ staffId }) => staffId));
  }

  it.each(['UNIT_EDITOR', 'JUDGE', 'MODERATOR', 'LEADING_GROUP'] as Role[])(
    'is not widened by a role that may not list at all: %s',
    async (role) => {
      const beside = grantOf(role, role === 'UNIT_EDITOR' ? zunyi.unitId : women);
      const seen = await seenBy(zunyi.unitId, grantOf('UNIT_MANAGER', zunyi.unitId), beside);
      expect(seen.has(zunyi.staffId)).toBe(true);
      for (const other of [anshun, league, office]) expect(seen.has(other.staffId)).toBe(false);
    },
  );

  it('shows a manager the roles of their unit and of those within, not of those above and beside', async () => {
    const seen = await seenBy(women, grantOf('UNIT_MANAGER', women));
    for (const { staffId } of [zunyi, anshun]) expect(seen.has(staffId)).toBe(true);
    for (const { staffId } of [league, office]) expect(seen.has(staffId)).toBe(false);
  });

  it.each(['AUDITOR', 'OFFICE_ADMIN', 'SYS_ADMIN'] as Role[])('shows %s what lies within the bounds', async (role) => {
    const within = async (bounds: Partial<GrantScopeDto>) => {
      const seen = await seenBy(cyberspace, grantOf(role, cyberspace, bounds));
      return [zunyi, anshun, league, office].map(({ staffId }) => seen.has(staffId));
    };
    expect(await within({})).toEqual([true, true, true, true]);
    expect(await within({ regionCode: ZUNYI })).toEqual([true, false, true, false]);
    expect(await within({ sector: 'WOMEN' })).toEqual([true, true, false, false]);
    expect(await within({ regionCode: ZUNYI, sector: 'WOMEN' })).toEqual([true, false, false, false]);
    expect(await within({ activity: 5 })).toEqual([false, false, false, false]);
  });

  it('shows whoever is bounded to a region the roles that reach no further, of whichever unit', async () => {
    const here = await staffAtDesk(app, cyberspace, [grantOf('MODERATOR', cyberspace, { regionCode: ZUNYI })]);
    const there = await staffAtDesk(app, cyberspace, [grantOf('MODERATOR', cyberspace, { regionCode: ANSHUN })]);
    const seen = await seenBy(cyberspace, grantOf('OFFICE_ADMIN', cyberspace, { regionCode: ZUNYI }));
    expect([seen.has(here.staffId), seen.has(there.staffId)]).toEqual([true, false]);
  });
});
