import { newId } from '../../platform/id.js';
import type { LessonFacts } from './lesson-facts.js';
import type { LessonProgress } from './lesson-progress.js';

/** A learner who has not yet begun a lesson. */
export function newProgress(netizenId: string, lesson: LessonFacts, now: Date): LessonProgress {
  return {
    id: newId(),
    netizenId,
    microLessonId: lesson.id,
    lessonVersion: lesson.version,
    covered: [],
    allowanceMs: 0,
    lastBeatAt: now,
    positionMs: 0,
    status: 'NOT_STARTED',
    bestScore: null,
    updatedAt: now,
  };
}

/**
 * The learner sits down at the lesson: credit counts from now, so that neither the time away nor an older session's time
 * counts. Ranges of another version of the lesson are of no use; what was finished stays finished.
 */
export function beginAt(progress: LessonProgress, lesson: LessonFacts, now: Date): LessonProgress {
  const samePages = progress.lessonVersion === lesson.version;
  const fresh = newProgress(progress.netizenId, lesson, now);
  const kept = samePages
    ? progress
    : { ...fresh, id: progress.id, status: progress.status, bestScore: null, lastBeatAt: progress.lastBeatAt };
  return {
    ...kept,
    status: kept.status === 'NOT_STARTED' ? 'IN_PROGRESS' : kept.status,
    lastBeatAt: later(progress.lastBeatAt, now),
    updatedAt: now,
  };
}

/** A clock that was set back must not let the same time count twice. */
export function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
