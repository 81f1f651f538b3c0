import { CO_LESSON_HOURS, type CoLessonStatus } from '@good-netizen/shared/family/co-lesson.dto';
import type { CoLesson } from './co-lesson.js';

/** What it is now: after its time it is over, though nobody has said so. */
export function coLessonStatus(
  { status, startedAt }: Pick<CoLesson, 'status' | 'startedAt'>,
  now: Date,
): CoLessonStatus {
  const outOfTime = now.getTime() - startedAt.getTime() >= CO_LESSON_HOURS * 3_600_000;
  return status === 'ACTIVE' && outOfTime ? 'CLOSED' : status;
}
