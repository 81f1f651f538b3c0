import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'code',
    title: '行为规范',
    permission: 'code.list',
    nav: { under: 1, order: 10 },
    load: () => import('./pages/code-versions'),
  },
  { path: 'code/:versionId', title: '行为规范', permission: 'code.list', load: () => import('./pages/code-version') },
  {
    path: 'code/:versionId/edit',
    title: '修改行为规范',
    permission: 'code.edit',
    load: () => import('./pages/edit-code'),
  },
  {
    path: 'code/:versionId/compare',
    title: '对比版本',
    permission: 'code.list',
    load: () => import('./pages/compare-code'),
  },
  {
    path: 'code/consultations/:consultationId',
    title: '征求意见',
    permission: 'consultation.read',
    load: () => import('./pages/consultation'),
  },
];
