import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'audit',
    title: '审计日志',
    permission: 'audit.read',
    nav: { under: 'audit', order: 10 },
    load: () => import('./pages/audit'),
  },
];
