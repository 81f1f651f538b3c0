import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [1, 2, 3, 4, 5, 6, 7].map((ordinal) => ({
  path: `activities/${ordinal}`,
  title: '活动概况',
  nav: { under: ordinal, order: 0 },
  load: () => import('./pages/activity'),
}));
