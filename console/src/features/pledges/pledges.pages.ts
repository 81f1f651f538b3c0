import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'pledges',
    title: '承诺核查',
    permission: 'pledge.list',
    nav: { under: 1, order: 40 },
    load: () => import('./pages/pledges'),
  },
  {
    path: 'pledges/groups',
    title: '集体承诺',
    permission: 'group-pledge.list',
    nav: { under: 1, order: 50 },
    load: () => import('./pages/groups'),
  },
  {
    path: 'pledges/practice',
    title: '践行情况',
    permission: 'practice.read',
    nav: { under: 1, order: 60 },
    load: () => import('./pages/practice'),
  },
];
