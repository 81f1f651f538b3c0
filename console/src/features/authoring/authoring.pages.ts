import type { ConsolePage } from '@/lib/pages/console-page';
import { courseCopy } from './copy/course.copy';

/** Micro-classes: written, checked, published. */
export const pages: ConsolePage[] = [
  {
    path: 'courses',
    title: courseCopy.title,
    permission: 'course.list',
    nav: { under: 5, order: 10 },
    load: () => import('./pages/courses'),
  },
  {
    path: 'courses/new',
    title: courseCopy.create,
    permission: 'course.edit',
    load: () => import('./pages/create-course'),
  },
  {
    path: 'courses/:versionId',
    title: courseCopy.title,
    permission: 'course.list',
    load: () => import('./pages/course'),
  },
  {
    path: 'courses/:versionId/edit',
    title: courseCopy.write,
    permission: 'course.edit',
    load: () => import('./pages/edit-course'),
  },
  {
    path: 'courses/:versionId/info',
    title: courseCopy.editInfo,
    permission: 'course.edit',
    load: () => import('./pages/course-info'),
  },
];
