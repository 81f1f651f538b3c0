import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'complaints',
    title: '投诉建议',
    permission: 'complaint.list',
    nav: { under: 'complaints', order: 10 },
    load: () => import('./pages/complaints'),
  },
  {
    path: 'complaints/:complaintId',
    title: '投诉建议',
    permission: 'complaint.list',
    load: () => import('./pages/complaint'),
  },
];
