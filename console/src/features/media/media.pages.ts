import type { ConsolePage } from '@/lib/pages/console-page';
import { mediaPageCopy } from './media.copy';

export const pages: ConsolePage[] = [
  {
    path: 'media',
    title: mediaPageCopy.title,
    permission: 'media.list',
    nav: { under: 5, order: 30 },
    load: () => import('./pages/media'),
  },
];
