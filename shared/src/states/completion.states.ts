import type { TransitionTable } from './transition-table.js';

export type LearningSessionStatus = 'ACTIVE' | 'CLOSED';

/** One ACTIVE session per learner and lesson: the newest wins, the older one is CLOSED. */
export const learningSessionStates: TransitionTable<LearningSessionStatus> = {
  name: 'LearningSession',
  initial: ['ACTIVE'],
  next: { ACTIVE: ['CLOSED'], CLOSED: [] },
};

export type LessonProgressStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'PASSED';

/** COMPLETED: covered enough, no quiz asked. PASSED: covered enough and the quiz passed (cmi5 moveOn). */
export const lessonProgressStates: TransitionTable<LessonProgressStatus> = {
  name: 'LessonProgress',
  initial: ['NOT_STARTED'],
  next: { NOT_STARTED: ['IN_PROGRESS'], IN_PROGRESS: ['COMPLETED', 'PASSED'], COMPLETED: [], PASSED: [] },
};

export type QuizAttemptStatus = 'DRAWN' | 'SUBMITTED';

export const quizAttemptStates: TransitionTable<QuizAttemptStatus> = {
  name: 'QuizAttempt',
  initial: ['DRAWN'],
  next: { DRAWN: ['SUBMITTED'], SUBMITTED: [] },
};
