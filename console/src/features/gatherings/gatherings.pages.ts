import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'gatherings',
    title: '讲座与活动',
    permission: 'gathering.list',
    nav: { under: 5, order: 40 },
    load: () => import('./pages/gatherings'),
  },
  {
    path: 'gatherings/new',
    title: '新建讲座或活动',
    permission: 'gathering.edit',
    load: () => import('./pages/create-gathering'),
  },
  {
    path: 'gatherings/:gatheringId',
    title: '讲座与活动',
    permission: 'gathering.list',
    load: () => import('./pages/gathering'),
  },
  {
    path: 'gatherings/:gatheringId/edit',
    title: '修改讲座或活动',
    permission: 'gathering.edit',
    load: () => import('./pages/edit-gathering'),
  },
  {
    path: 'gatherings/:gatheringId/registrations',
    title: '报名情况',
    permission: 'gathering.list',
    load: () => import('./pages/registrations'),
  },
];
