import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'pledge-figures',
    title: '签署统计',
    nav: { under: 1, order: 90 },
    load: () => import('./pages/pledge-figures'),
  },
];
