import type { ConsolePage } from '@/lib/pages/console-page';
import { bankCopy } from './copy/bank.copy';
import { courseCopy } from './copy/course.copy';

/** Micro-classes, and the bank of questions that they draw from. */
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
  {
    path: 'courses/:versionId/reach',
    title: courseCopy.reach,
    permission: 'course.list',
    load: () => import('./pages/reach'),
  },
  {
    path: 'questions',
    title: bankCopy.title,
    permission: 'question.list',
    nav: { under: 5, order: 20 },
    load: () => import('./pages/questions'),
  },
  {
    path: 'questions/new',
    title: bankCopy.create,
    permission: 'question.edit',
    load: () => import('./pages/create-question'),
  },
  {
    path: 'questions/import',
    title: bankCopy.import,
    permission: 'question.edit',
    load: () => import('./pages/import-questions'),
  },
  {
    path: 'questions/:questionId',
    title: bankCopy.edit,
    permission: 'question.list',
    load: () => import('./pages/question'),
  },
];
