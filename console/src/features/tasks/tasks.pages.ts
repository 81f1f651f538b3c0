import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'tasks',
    title: '我的任务',
    permission: 'work.use',
    nav: { under: 'settings', order: 10 },
    load: () => import('./pages/tasks'),
  },
];
