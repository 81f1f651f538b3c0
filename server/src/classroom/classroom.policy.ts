import { isFinished } from '@good-netizen/shared/classroom/move-on';
import { Limits } from '@good-netizen/shared/limits';
import {
  AttemptCoolDownError,
  CourseNotFinishedError,
  HeartbeatOutOfOrderError,
  LearningOnAnotherDeviceError,
  OfflineLearningTooLateError,
} from './domain/classroom.errors.js';
import type { LearningSession } from './domain/learning-session.js';
import type { LessonFacts } from './domain/lesson-facts.js';
import type { LessonProgress } from './domain/lesson-progress.js';
import type { QuizAttempt } from './domain/quiz-attempt.js';

/** A heartbeat counts in the newest session of the learner in this lesson, and each number once. */
export function ensureMayBeat(session: Pick<LearningSession, 'status' | 'lastSeq'>, seq: number): void {
  if (session.status === 'CLOSED') throw new LearningOnAnotherDeviceError();
  if (seq <= session.lastSeq) throw new HeartbeatOutOfOrderError(session.lastSeq);
}

/**
 * What was learnt without a network counts in the newest session of the learner in this lesson, within three days of its
 * beginning.
 */
export function ensureMayBringIn(session: Pick<LearningSession, 'status' | 'startedAt'>, now: Date): void {
  if (session.status === 'CLOSED') throw new LearningOnAnotherDeviceError();
  const hours = (now.getTime() - session.startedAt.getTime()) / 3_600_000;
  if (hours > Limits.offlineHours) throw new OfflineLearningTooLateError(Limits.offlineHours);
}

/** After a quiz that was not passed, a learner waits half a minute before the next one. */
export function ensureMayDraw(last: Pick<QuizAttempt, 'passed' | 'submittedAt'> | null, now: Date): void {
  if (!last || last.passed || !last.submittedAt) return;
  const waited = (now.getTime() - last.submittedAt.getTime()) / 1000;
  if (waited < Limits.quizCoolDownSeconds)
    throw new AttemptCoolDownError(Math.ceil(Limits.quizCoolDownSeconds - waited));
}

/** Who has finished every lesson of a course may have its certificate. */
export function ensureMayComplete(lessons: readonly LessonFacts[], progress: readonly LessonProgress[]): void {
  const finished = new Set(progress.filter(({ status }) => isFinished(status)).map((row) => row.microLessonId));
  const remaining = lessons.filter((lesson) => !finished.has(lesson.id)).length;
  if (remaining > 0 || lessons.length === 0) throw new CourseNotFinishedError(remaining);
}
