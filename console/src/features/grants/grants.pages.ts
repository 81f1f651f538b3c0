import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'grants',
    title: '授权',
    permission: 'grant.list',
    nav: { under: 'people', order: 40 },
    load: () => import('./pages/grants'),
  },
  { path: 'grants/new', title: '给予授权', permission: 'grant.give', load: () => import('./pages/give-grant') },
];
