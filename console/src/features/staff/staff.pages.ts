import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'staff',
    title: '人员',
    permission: 'staff.list',
    nav: { under: 'people', order: 20 },
    load: () => import('./pages/staff-list'),
  },
  { path: 'staff/invite', title: '邀请人员', permission: 'staff.invite', load: () => import('./pages/invite') },
  { path: 'staff/:staffId', title: '人员', permission: 'staff.list', load: () => import('./pages/staff') },
  {
    path: 'invitations',
    title: '邀请',
    permission: 'invitation.list',
    nav: { under: 'people', order: 30 },
    load: () => import('./pages/invitations'),
  },
];
