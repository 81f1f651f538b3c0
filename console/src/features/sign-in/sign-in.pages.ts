import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  { path: 'sign-in', title: '登录', isOpen: true, load: () => import('./pages/sign-in') },
  {
    path: 'first-administrator',
    title: '设立第一位管理员',
    isOpen: true,
    load: () => import('./pages/first-administrator'),
  },
  { path: 'invitation', title: '接受邀请', isOpen: true, load: () => import('./pages/accept-invitation') },
  { path: 'password-reset', title: '重设密码', isOpen: true, load: () => import('./pages/password-reset') },
];
