import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'editions',
    title: '年度',
    permission: 'edition.manage',
    nav: { under: 'settings', order: 5 },
    load: () => import('./pages/editions'),
  },
];
