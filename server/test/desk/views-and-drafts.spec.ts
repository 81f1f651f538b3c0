import type { DeskHomeDto, SavedViewDto } from '@good-netizen/shared/desk/desk.dto';
import { DeskService } from '../../src/desk/desk.service.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

describe('what each person keeps at the desk', () => {
  let app: TestApp;
  let one: StaffAtDesk;
  let other: StaffAtDesk;

  beforeAll(async () => {
    app = await startDemonstrationApp();
    const unit = await unitNamed(app, '省委网信办');
    one = await staffAtDesk(app, unit, [grantOf('OFFICE_ADMIN', unit)]);
    other = await staffAtDesk(app, unit, [grantOf('UNIT_EDITOR', unit)]);
  });
  afterAll(() => app.close());

  it('keeps views by name, one’s own only', async () => {
    const view = { list: 'units', name: '遵义', state: { filters: { regionCode: '520300' }, columns: ['name'] } };
    const saved: SavedViewDto = (await one.ask('POST', 'desk/views', view)).json();
    expect((await one.ask('POST', 'desk/views', view)).json()).toMatchObject({
      code: 'DESK.VIEW_NAME_TAKEN',
      field: 'name',
    });
    expect((await one.ask('GET', 'desk/views?list=units')).json()).toEqual([{ id: saved.id, ...view }]);
    expect((await other.ask('GET', 'desk/views?list=units')).json()).toEqual([]);
    expect((await other.ask('DELETE', `desk/views/${saved.id}`)).statusCode).toBe(404);
    expect((await one.ask('DELETE', `desk/views/${saved.id}`)).statusCode).toBe(204);
  });

  it('keeps one draft for each form, through parallel saves', async () => {
    const url = `desk/drafts/${encodeURIComponent('unit/abc')}`;
    expect((await one.ask('GET', url)).json()).toEqual({ draft: null });
    const saves = [1, 2, 3, 4].map((n) => one.ask('PUT', url, { value: { name: `第${n}稿` }, baseRevision: 1 }));
    expect((await Promise.all(saves)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    await one.ask('PUT', url, { value: { name: '末稿' }, baseRevision: 2 });
    expect((await one.ask('GET', url)).json()).toMatchObject({ draft: { value: { name: '末稿' }, baseRevision: 2 } });
    expect((await other.ask('GET', url)).json()).toEqual({ draft: null });
    expect((await one.ask('DELETE', url)).statusCode).toBe(204);
    expect((await one.ask('GET', url)).json()).toEqual({ draft: null });
  });

  it('shows at home what waits and what the week brought, hides small groups, and survives a room that fails', async () => {
    const desk = app.app.get(DeskService, { strict: false });
    const item = { kind: 'sample', title: '样品', dueAt: null, path: '/samples' };
    desk.waitingSource('late', () => Promise.resolve([{ ...item, count: 2, overdue: 1 }]));
    desk.waitingSource('none', () => Promise.resolve([{ ...item, count: 0, overdue: 0 }]));
    desk.waitingSource('broken', () => Promise.reject(new Error('this room fails')));
    desk.weekFigure({
      key: 's',
      title: '样品数',
      permission: 'unit.suspend',
      read: (days) => Promise.resolve(days.map((_, i) => i)),
    });
    const home: DeskHomeDto = (await one.ask('GET', 'desk/home')).json();
    expect(home.waiting).toEqual([{ ...item, count: 2, overdue: 1 }]);
    expect(home.week.find(({ key }) => key === 's')).toEqual({
      key: 's',
      title: '样品数',
      value: 21,
      days: [0, null, null, null, null, 5, 6],
    });
    const ofEditor: DeskHomeDto = (await other.ask('GET', 'desk/home')).json();
    expect(ofEditor.week.some(({ key }) => key === 's')).toBe(false);
  });
});
