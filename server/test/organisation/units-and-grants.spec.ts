import type {
  DeskUnitDto,
  GrantDto,
  GrantScopeDto,
  SaveUnitDto,
} from '@good-netizen/shared/organisation/organisation.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { OrganisationService } from '../../src/organisation/organisation.service.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

const PROVINCE = '520000';
const ZUNYI = '520300';
const ANSHUN = '520400';

describe('units and roles at the desk', () => {
  let app: TestApp;
  let women: string;
  let office: StaffAtDesk;
  let founded = 0;

  beforeAll(async () => {
    app = await startDemonstrationApp();
    women = await unitNamed(app, '省妇联');
    const cyberspace = await unitNamed(app, '省委网信办');
    office = await staffAtDesk(app, cyberspace, [
      grantOf('OFFICE_ADMIN', cyberspace),
      grantOf('SYS_ADMIN', cyberspace),
    ]);
  });
  afterAll(() => app.close());

  const unitOf = (more: Partial<SaveUnitDto> = {}): SaveUnitDto => {
    founded += 1;
    const name = `演示妇联${founded}`;
    return { name, kind: 'WOMEN', sectors: ['WOMEN'], regionCode: ZUNYI, parentId: women, ...more };
  };
  const found = async (who: StaffAtDesk, more: Partial<SaveUnitDto> = {}): Promise<DeskUnitDto> => {
    const answer = await who.ask('POST', 'desk/units', unitOf(more));
    expect(answer.statusCode).toBe(201);
    return answer.json();
  };
  const codeOf = async (asked: Promise<{ statusCode: number; json(): unknown }>): Promise<[number, string]> => {
    const answer = await asked;
    return [answer.statusCode, (answer.json() as { code: string }).code];
  };

  it('founds a unit below another, and shows it to the whole desk with what each may do', async () => {
    const unit = await found(office);
    const editor = await staffAtDesk(app, unit.id, [grantOf('UNIT_EDITOR', unit.id)]);
    const seen: DeskUnitDto = (await editor.ask('GET', `desk/units/${unit.id}`)).json();
    expect(seen).toMatchObject({ regionName: '遵义市', parentName: '省妇联', revision: 1 });
    expect(seen.abilities).toEqual({ edit: false, addBelow: false, suspend: false, invite: false });
    expect(unit.abilities).toEqual({ edit: true, addBelow: true, suspend: true, invite: true });
  });

  it('gives and offers no role for a year, a place or an activity that is not, nor one that has ended', async () => {
    const unit = await found(office);
    const somebody = await staffAtDesk(app, unit.id, []);
    const senseless: [Partial<GrantScopeDto>, number, string][] = [
      [{ editionId: 'no-such-year' }, 422, 'PROGRAMME.EDITION_NOT_FOUND'],
      [{ regionCode: '999999' }, 422, 'IDENTITY.REGION_UNKNOWN'],
      [{ activity: 8 }, 400, 'COMMON.INVALID_INPUT'],
      [{ validUntil: '2020-01-01T00:00:00Z' }, 422, 'ORGANISATION.GRANT_ENDED'],
    ];
    for (const [bounds, ...refusal] of senseless) {
      const wanted = grantOf('UNIT_EDITOR', unit.id, bounds);
      expect(await codeOf(office.ask('POST', 'desk/grants', { staffId: somebody.staffId, ...wanted }))).toEqual(
        refusal,
      );
      expect(await codeOf(office.ask('POST', 'desk/invitations', wanted))).toEqual(refusal);
    }
  });

  it('lets a manager found units within their region and sector and nowhere else', async () => {
    const unit = await found(office);
    const manager = await staffAtDesk(app, unit.id, [grantOf('UNIT_MANAGER', unit.id)]);
    await found(manager, { parentId: unit.id });
    const beyond = [
      { regionCode: ANSHUN },
      { regionCode: PROVINCE },
      { sectors: ['EDUCATION'] as const },
      { parentId: women },
    ];
    for (const more of beyond) {
      const wanted = { ...unitOf({ parentId: unit.id }), ...more };
      expect(await codeOf(manager.ask('POST', 'desk/units', wanted))).toEqual([403, 'ORGANISATION.NOT_PERMITTED']);
    }
    const top = unitOf({ parentId: null });
    expect(await codeOf(manager.ask('POST', 'desk/units', top))).toEqual([403, 'ORGANISATION.NOT_PERMITTED']);
  });

  it('refuses a taken name, an unknown region and parent, and a circle', async () => {
    const upper = await found(office);
    const lower = await found(office, { parentId: upper.id });
    const save = (more: object) => office.ask('PUT', `desk/units/${upper.id}`, { ...unitOf(), revision: 1, ...more });
    expect(await codeOf(save({ name: lower.name }))).toEqual([409, 'ORGANISATION.UNIT_NAME_TAKEN']);
    expect(await codeOf(save({ regionCode: '999999' }))).toEqual([422, 'IDENTITY.REGION_UNKNOWN']);
    expect(await codeOf(save({ parentId: 'nobody' }))).toEqual([404, 'ORGANISATION.UNIT_NOT_FOUND']);
    expect(await codeOf(save({ parentId: lower.id }))).toEqual([422, 'ORGANISATION.UNIT_OWN_CHILD']);
    expect(await codeOf(save({ parentId: upper.id }))).toEqual([422, 'ORGANISATION.UNIT_OWN_CHILD']);
  });

  it('lets one of two editors win, and tells the other', async () => {
    const unit = await found(office);
    const rename = (name: string) =>
      office.ask('PUT', `desk/units/${unit.id}`, { ...unitOf(), name, revision: unit.revision });
    const answers = await Promise.all(['演示甲', '演示乙', '演示丙'].map((name) => rename(`${name}${unit.name}`)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    const lost = answers.find(({ statusCode }) => statusCode === 409);
    expect(lost?.json()).toMatchObject({
      code: 'COMMON.EDITED_MEANWHILE',
      field: 'revision',
      details: { revision: 2 },
    });
  });

  it('rests the roles of a suspended unit at once, and wakes them again', async () => {
    const unit = await found(office);
    const manager = await staffAtDesk(app, unit.id, [grantOf('UNIT_MANAGER', unit.id)]);
    const suspend = (suspended: boolean) =>
      office.ask('POST', `desk/units/${unit.id}/suspension`, { suspended, reason: '演示：单位调整' });
    expect((await manager.ask('GET', 'desk/units')).statusCode).toBe(200);
    expect((await suspend(true)).statusCode).toBe(200);
    expect((await manager.ask('GET', 'desk/units')).statusCode).toBe(403);
    expect((await suspend(false)).statusCode).toBe(200);
    expect((await manager.ask('GET', 'desk/units')).statusCode).toBe(200);
  });

  it('gives no role wider than the giver’s own, none to oneself, and takes back at once', async () => {
    const unit = await found(office);
    const other = await found(office, { regionCode: ANSHUN });
    const manager = await staffAtDesk(app, unit.id, [grantOf('UNIT_MANAGER', unit.id)]);
    const friend = await staffAtDesk(app, unit.id, []);
    const give = (who: StaffAtDesk, grant: object) =>
      who.ask('POST', 'desk/grants', { staffId: friend.staffId, ...grant });
    const tooWide = [
      grantOf('UNIT_EDITOR', other.id),
      grantOf('OFFICE_ADMIN', unit.id),
      grantOf('MODERATOR', unit.id),
      grantOf('UNIT_EDITOR', women),
    ];
    for (const grant of tooWide)
      expect(await codeOf(give(manager, grant))).toEqual([403, 'ORGANISATION.GRANT_TOO_WIDE']);
    const toSelf = manager.ask('POST', 'desk/grants', { staffId: manager.staffId, ...grantOf('UNIT_EDITOR', unit.id) });
    expect(await codeOf(toSelf)).toEqual([403, 'ORGANISATION.GRANT_OWN']);

    expect((await friend.ask('GET', 'desk/units')).statusCode).toBe(403);
    const { id } = (await give(manager, grantOf('UNIT_EDITOR', unit.id))).json() as { id: string };
    expect((await friend.ask('GET', 'desk/units')).statusCode).toBe(200);
    const { rows }: PageDto<GrantDto> = (await manager.ask('GET', `desk/grants?staffId=${friend.staffId}`)).json();
    expect(rows).toMatchObject([{ id, role: 'UNIT_EDITOR', mayRevoke: true, revokedAt: null }]);
    expect(rows[0]).toMatchObject({
      staffName: expect.stringContaining('演示·人员'),
      givenByName: expect.stringContaining('演示'),
    });
    const revoked = await manager.ask('POST', `desk/grants/${id}/revocation`, { reason: '演示：岗位调整' });
    expect(revoked.statusCode).toBe(204);
    expect((await friend.ask('GET', 'desk/units')).statusCode).toBe(403);
  });

  it('keeps a manager of one year to that year, and refuses an end that is no day', async () => {
    const unit = await found(office);
    const { id: editionId } = await app.app.get(OrganisationService).currentEdition();
    const manager = await staffAtDesk(app, unit.id, [grantOf('UNIT_MANAGER', unit.id, { editionId })]);
    const friend = await staffAtDesk(app, unit.id, []);
    const give = (bounds: object) =>
      manager.ask('POST', 'desk/grants', { staffId: friend.staffId, ...grantOf('UNIT_EDITOR', unit.id), ...bounds });
    expect(await codeOf(give({}))).toEqual([403, 'ORGANISATION.GRANT_TOO_WIDE']);
    expect((await give({ editionId })).statusCode).toBe(201);
    const ended = await give({ editionId, validUntil: '2026-W48-1' });
    expect([ended.statusCode, (ended.json() as { field: string }).field]).toEqual([400, 'validUntil']);
  });

  it('ends a grant at its hour', async () => {
    const unit = await found(office);
    const soon = new Date(Date.now() - 1000).toISOString();
    const late = await staffAtDesk(app, unit.id, [grantOf('UNIT_MANAGER', unit.id, { validUntil: soon })]);
    expect((await late.ask('GET', 'desk/units')).statusCode).toBe(403);
  });
});
