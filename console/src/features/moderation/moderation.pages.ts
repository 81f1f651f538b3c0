import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'moderation',
    title: '内容审核',
    permission: 'ticket.list',
    nav: { under: 'review', order: 10 },
    load: () => import('./pages/queue'),
  },
  {
    path: 'moderation/policy',
    title: '公开的审核规则',
    permission: 'ticket.list',
    nav: { under: 'review', order: 90 },
    load: () => import('./pages/policy'),
  },
  { path: 'moderation/:ticketId', title: '审核', permission: 'ticket.read', load: () => import('./pages/ticket') },
];
