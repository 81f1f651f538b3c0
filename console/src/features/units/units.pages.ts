import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'units',
    title: '单位',
    permission: 'unit.list',
    nav: { under: 'people', order: 10 },
    load: () => import('./pages/units'),
  },
  {
    path: 'units/import',
    title: '批量导入单位',
    permission: 'unit.import',
    load: () => import('./pages/import-units'),
  },
  { path: 'units/new', title: '新建单位', permission: 'unit.create', load: () => import('./pages/create-unit') },
  { path: 'units/:unitId', title: '单位', permission: 'unit.list', load: () => import('./pages/unit') },
  { path: 'units/:unitId/edit', title: '修改单位', permission: 'unit.edit', load: () => import('./pages/edit-unit') },
];
