import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  { path: 'account', title: '我的账号', nav: { under: 'settings', order: 20 }, load: () => import('./pages/account') },
  {
    path: 'account/sessions',
    title: '登录的设备',
    nav: { under: 'settings', order: 30 },
    load: () => import('./pages/sessions'),
  },
  {
    path: 'account/password',
    title: '修改密码',
    nav: { under: 'settings', order: 40 },
    load: () => import('./pages/password'),
  },
];
