import type { MicroLesson } from './micro-lesson.js';

/** A lesson without its blocks. */
export type LessonFacts = Pick<
  MicroLesson,
  'id' | 'courseId' | 'courseVersion' | 'lessonKey' | 'ordinal' | 'version' | 'title' | 'seconds' | 'quiz'
>;
