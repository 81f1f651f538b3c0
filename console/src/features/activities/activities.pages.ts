import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [1, 2, 3, 4, 5, 6, 7].flatMap((ordinal): ConsolePage[] => [
  {
    path: `activities/${ordinal}`,
    title: '活动概况',
    nav: { under: ordinal, order: 0 },
    load: () => import('./pages/activity'),
  },
  {
    path: `activities/${ordinal}/edit`,
    title: '修改进展和说明',
    permission: 'activity.edit',
    load: () => import('./pages/edit-activity'),
  },
]);
