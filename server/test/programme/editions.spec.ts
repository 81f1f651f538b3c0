import type { ActivityDto, DeskEditionDto, HomeDto } from '@good-netizen/shared/programme/programme.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { AuditEntryDto } from '@good-netizen/shared/audit/audit.dto';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

describe('the office makes the next year of this one', () => {
  let app: TestApp;
  let office: StaffAtDesk;
  let group: StaffAtDesk;
  let first: DeskEditionDto;
  const wish = { year: 2031, title: '演示·新一年的方案', documentNumber: '' };
  const codeOf = async (asked: ReturnType<StaffAtDesk['ask']>): Promise<unknown[]> => {
    const answer = await asked;
    return [answer.statusCode, (answer.json() as { code?: string }).code];
  };
  const editions = async (): Promise<DeskEditionDto[]> => (await office.ask('GET', 'desk/editions')).json();
  const activity = async (ordinal: number): Promise<ActivityDto> =>
    (await app.inject(`/api/programme/activities/${ordinal}`)).json();

  beforeAll(async () => {
    app = await startDemonstrationApp();
    const unit = await unitNamed(app, '省委网信办');
    office = await staffAtDesk(app, unit, [grantOf('OFFICE_ADMIN', unit)]);
    group = await staffAtDesk(app, unit, [grantOf('LEADING_GROUP', unit)]);
    [first] = (await editions()) as [DeskEditionDto];
  });
  afterAll(() => app.close());

  it('copies the activities and who carries them, and leaves the current year as it is', async () => {
    const answer = await office.ask('POST', `desk/editions/${first.id}/clone`, wish);
    expect(answer.statusCode).toBe(201);
    const [made, source] = answer.json<DeskEditionDto[]>();
    expect(made).toMatchObject({ ...wish, isCurrent: false, activities: 7 });
    expect(source).toMatchObject({ id: first.id, isCurrent: true });
    const home = (await app.inject('/api/programme/home')).json<HomeDto>();
    expect(home.edition.id).toBe(first.id);
    expect(source?.goalQuote).toBe(home.goalQuote);
    expect(made?.goalQuote).toBe(home.goalQuote);
  });

  it('refuses a year that is there, one that makes no sense, an edition that is not, and whoever may not', async () => {
    expect(await codeOf(office.ask('POST', `desk/editions/${first.id}/clone`, wish))).toEqual([
      409,
      'PROGRAMME.EDITION_YEAR_TAKEN',
    ]);
    expect((await office.ask('POST', `desk/editions/${first.id}/clone`, { ...wish, year: 31 })).statusCode).toBe(400);
    expect(await codeOf(office.ask('POST', 'desk/editions/none/clone', { ...wish, year: 2032 }))).toEqual([
      404,
      'PROGRAMME.EDITION_NOT_FOUND',
    ]);
    expect(await codeOf(office.ask('POST', 'desk/editions/none/current'))).toEqual([
      404,
      'PROGRAMME.EDITION_NOT_FOUND',
    ]);
    expect((await group.ask('POST', `desk/editions/${first.id}/clone`, wish)).statusCode).toBe(403);
    expect((await group.ask('GET', 'desk/editions')).statusCode).toBe(403);
    expect(await editions()).toHaveLength(2);
  });

  it('shows the new year to everybody once it is made the current one, without windows and notes', async () => {
    const women = await unitNamed(app, '省妇联');
    const editor = await staffAtDesk(app, women, [grantOf('UNIT_EDITOR', women)]);
    const told = {
      note: '演示：今年的话',
      opensOn: '2026-05-01',
      closesOn: '2026-11-30',
      status: 'RUNNING',
      revision: 1,
    };
    expect((await editor.ask('PUT', 'desk/activities/5', told)).statusCode).toBe(200);
    const before = await activity(5);
    expect(before.note).toBe(told.note);
    const [made] = (await editions()) as [DeskEditionDto];
    expect((await office.ask('POST', `desk/editions/${made.id}/current`)).statusCode).toBe(200);
    const home = (await app.inject('/api/programme/home')).json<HomeDto>();
    expect(home.edition).toMatchObject({ id: made.id, year: 2031 });
    const after = await activity(5);
    expect(after).toMatchObject({ note: null, opensOn: null, closesOn: null, status: 'PLANNED' });
    expect(after.leadUnit).toEqual(before.leadUnit);
    expect(after.cooperatingUnits).toEqual(before.cooperatingUnits);
    expect((await editions()).map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
  });

  it('says the goal in other words where the new plan does, and never in none', async () => {
    const before = (await editions()).find(({ id }) => id === first.id)?.goalQuote;
    const other = { ...wish, year: 2040, goalQuote: ' 演示：新方案里的总目标 ' };
    const answer = await office.ask('POST', `desk/editions/${first.id}/clone`, other);
    expect(answer.json<DeskEditionDto[]>()[0]).toMatchObject({ year: 2040, goalQuote: '演示：新方案里的总目标' });
    expect((await editions()).find(({ id }) => id === first.id)?.goalQuote).toBe(before);
    for (const empty of [{ goalQuote: '   ' }, { goalQuote: '' }, { title: '    ' }]) {
      const refused = await office.ask('POST', `desk/editions/${first.id}/clone`, { ...wish, year: 2041, ...empty });
      expect([empty, refused.statusCode]).toEqual([empty, 400]);
    }
    const { id } = (await editions()).find(({ year }) => year === 2040) as DeskEditionDto;
    await office.ask('POST', `desk/editions/${id}/current`);
    expect((await app.inject('/api/programme/home')).json<HomeDto>().goalQuote).toBe(other.goalQuote.trim());
  });

  it('puts both acts on record, and an act that changes nothing is none', async () => {
    const made = (await editions()).find(({ isCurrent }) => isCurrent) as DeskEditionDto;
    await office.ask('POST', `desk/editions/${made.id}/current`);
    const log = await office.ask('GET', 'desk/audit?objectKind=edition');
    const { rows } = log.json<PageDto<AuditEntryDto>>();
    const acts = ['edition.make-current', 'edition.clone', 'edition.make-current', 'edition.clone'];
    expect(rows.map(({ action }) => action)).toEqual(acts);
    expect(rows[2]?.facts).toEqual({ year: 2031, before: first.year });
    expect(rows[3]?.facts).toMatchObject({ from: first.id, year: 2031, activities: 7 });
  });
});
