import { navigationFor, placeOf } from '@/app/frame/navigation-for';
import type { ConsolePage } from '@/lib/pages/console-page';

const load: ConsolePage['load'] = () => Promise.reject(new Error('not opened here'));
const pages: ConsolePage[] = [
  { path: 'units', title: '单位', permission: 'unit.list', nav: { under: 'people', order: 20 }, load },
  { path: 'staff', title: '人员', permission: 'staff.list', nav: { under: 'people', order: 10 }, load },
  { path: 'units/:id', title: '单位', permission: 'unit.list', load },
  { path: 'audit', title: '审计日志', permission: 'audit.read', nav: { under: 'audit' }, load },
  { path: 'activities/1', title: '概况', nav: { under: 1 }, load },
];
const names = ['一、行为规范', '二、校园'];

it('holds only what the person may see, in order, and no empty group', () => {
  const groups = navigationFor(pages, (permission) => permission !== 'audit.read', names);
  expect(groups.map(({ title, lines }) => [title, lines.map((line) => line.title)])).toEqual([
    ['七项活动', []],
    ['单位与人员', ['人员', '单位']],
  ]);
  expect(groups[0]?.groups.map(({ title }) => title)).toEqual(['一、行为规范']);
});

it('finds the line and the groups of an address, also of a page below', () => {
  const groups = navigationFor(pages, () => true, names);
  expect(placeOf(groups, '/units/0190')).toEqual({ path: '/units', open: ['people'] });
  expect(placeOf(groups, '/activities/1')).toEqual({ path: '/activities/1', open: ['activities', 'activity-1'] });
  expect(placeOf(groups, '/unitsandmore')).toEqual({ path: '/', open: [] });
});
