import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'proposals',
    title: '双人复核',
    permission: 'proposal.list',
    nav: { under: 'review', order: 50 },
    load: () => import('./pages/proposals'),
  },
];
