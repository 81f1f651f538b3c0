import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'certificates',
    title: '证书',
    permission: 'credential.list',
    nav: { under: 'review', order: 60 },
    load: () => import('./pages/certificates'),
  },
];
