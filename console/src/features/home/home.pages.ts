import type { ConsolePage } from '@/lib/pages/console-page';

export const pages: ConsolePage[] = [{ path: '', title: '首页', load: () => import('./pages/home') }];
