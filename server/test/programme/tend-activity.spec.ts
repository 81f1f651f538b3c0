import type { ActivityDto, DeskActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

describe('a lead unit tends its activity', () => {
  let app: TestApp;
  let women: StaffAtDesk;
  let league: StaffAtDesk;

  beforeAll(async () => {
    app = await startDemonstrationApp();
    const editorOf = async (name: string): Promise<StaffAtDesk> => {
      const unit = await unitNamed(app, name);
      return staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]);
    };
    women = await editorOf('省妇联');
    league = await editorOf('团省委');
  });
  afterAll(() => app.close());

  const own = { note: '演示：微课堂每周更新', opensOn: '2018-05-01', closesOn: '2018-11-30', status: 'RUNNING' };
  const save = (who: StaffAtDesk, more: object = {}) =>
    who.ask('PUT', 'desk/activities/5', { ...own, revision: 1, ...more });
  const revision = async (): Promise<number> => {
    const seen = (await women.ask('GET', 'desk/activities/5')).json() as DeskActivityDto;
    return seen.revision;
  };

  it('shows everyone at the desk who may edit what', async () => {
    const ofWomen = (await women.ask('GET', 'desk/activities')).json() as DeskActivityDto[];
    expect(ofWomen.filter(({ abilities }) => abilities.edit).map(({ ordinal }) => ordinal)).toEqual([5]);
    const ofLeague = (await league.ask('GET', 'desk/activities')).json() as DeskActivityDto[];
    expect(ofLeague.filter(({ abilities }) => abilities.edit).map(({ ordinal }) => ordinal)).toEqual([4]);
  });

  it('changes what netizens read at once, and never the words of the plan', async () => {
    const before = (await app.inject('/api/programme/activities/5')).json() as ActivityDto;
    expect((await save(women)).statusCode).toBe(200);
    const after = (await app.inject('/api/programme/activities/5')).json() as ActivityDto;
    expect(after).toMatchObject({ ...own, basisQuote: before.basisQuote, title: before.title });
  });

  it('refuses a cooperating unit, a stale revision, a backward window and an impossible status', async () => {
    const codes = async (asked: Promise<{ statusCode: number; json(): unknown }>) => {
      const answer = await asked;
      return [answer.statusCode, (answer.json() as { code: string }).code];
    };
    const now = await revision();
    expect(await codes(save(league, { revision: now }))).toEqual([403, 'ORGANISATION.NOT_PERMITTED']);
    expect(await codes(save(women, { revision: now + 7 }))).toEqual([409, 'COMMON.EDITED_MEANWHILE']);
    expect(await codes(save(women, { revision: now, closesOn: '2018-04-30' }))).toEqual([
      422,
      'PROGRAMME.ACTIVITY_WINDOW_BACKWARDS',
    ]);
    expect((await save(women, { revision: now, status: 'FINISHED' })).statusCode).toBe(200);
    expect(await codes(save(women, { revision: now + 1, status: 'PLANNED' }))).toEqual([
      409,
      'PROGRAMME.ACTIVITY_STATUS_REFUSED',
    ]);
  });
});
