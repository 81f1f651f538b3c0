import { Limits } from '../limits.js';
import type { LessonProgressStatus } from '../states/completion.states.js';

export interface MoveOnFacts {
  current: LessonProgressStatus;
  /** 0–1. */
  coverage: number;
  /** Pass mark of the lesson's quiz in whole percent; null when it has none. */
  passMark: number | null;
  bestScore: number | null;
}

/**
 * Where a learner stands in a lesson after what has just been credited or marked (cmi5 moveOn, CompletedAndPassed for a
 * lesson with a quiz, Completed for one without). What is once reached stays.
 */
export function moveOn(facts: MoveOnFacts): LessonProgressStatus {
  const { current, coverage, passMark, bestScore } = facts;
  if (current === 'COMPLETED' || current === 'PASSED') return current;
  // A hair of tolerance: 0.9 of a lesson may be 0.8999999999 in floating point.
  if (coverage + 1e-9 < Limits.requiredCoverage) return 'IN_PROGRESS';
  if (passMark === null) return 'COMPLETED';
  return bestScore !== null && bestScore >= passMark ? 'PASSED' : 'IN_PROGRESS';
}

/** Whether nothing is left to do in a lesson. */
export function isFinished(status: LessonProgressStatus): boolean {
  return status === 'COMPLETED' || status === 'PASSED';
}
