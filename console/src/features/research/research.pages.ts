import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [
  {
    path: 'research',
    title: '标准研究',
    permission: 'research.list',
    nav: { under: 1, order: 20 },
    load: () => import('./pages/research-list'),
  },
  {
    path: 'research/new',
    title: '新建研究',
    permission: 'research.edit',
    load: () => import('./pages/create-research'),
  },
  {
    path: 'research/:researchId',
    title: '标准研究',
    permission: 'research.list',
    load: () => import('./pages/research'),
  },
  {
    path: 'research/:researchId/edit',
    title: '修改研究',
    permission: 'research.edit',
    load: () => import('./pages/edit-research'),
  },
  {
    path: 'research/:researchId/results',
    title: '问卷结果',
    permission: 'research.read-results',
    load: () => import('./pages/results'),
  },
];
