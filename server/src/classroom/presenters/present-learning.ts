import type { AttemptDto, MarkedAttemptDto, ProgressDto } from '@good-netizen/shared/classroom/classroom.dto';
import { coverageShare } from '@good-netizen/shared/classroom/coverage';
import type { LessonProgress } from '../domain/lesson-progress.js';
import type { Question } from '../domain/question.js';
import type { QuizAttempt } from '../domain/quiz-attempt.js';
import type { MarkedQuestion } from '../domain/quiz-draw.js';

const FOUR_DIGITS = 10_000;

/** The learner's own view of a lesson. */
export function presentProgress(progress: LessonProgress, lessonSeconds: number): ProgressDto {
  return {
    lessonId: progress.microLessonId,
    status: progress.status,
    positionSeconds: progress.positionMs / 1000,
    coverage: Math.round(coverageShare(progress.covered, lessonSeconds) * FOUR_DIGITS) / FOUR_DIGITS,
    bestScore: progress.bestScore,
  };
}

/** The questions as they were drawn: without keys, without explanations. */
export function presentAttempt(attempt: QuizAttempt, questions: readonly Question[], passMark: number): AttemptDto {
  return {
    attemptId: attempt.id,
    lessonId: attempt.microLessonId,
    questions: attempt.drawn.flatMap(({ questionId, optionIds }) => {
      const question = questions.find((candidate) => candidate.id === questionId);
      if (!question) return [];
      const options = optionIds.flatMap((id) => question.options.filter((option) => option.id === id));
      const { id, kind, stem, situation } = question;
      const told = situation === null ? {} : { situation };
      return [{ id, kind, ...told, stem, options: options.map((option) => ({ id: option.id, text: option.text })) }];
    }),
    passMark,
  };
}

/** After the answers are in, keys and explanations are for learning from. */
export function presentMarked(
  attemptId: string,
  score: number,
  passed: boolean,
  marked: readonly MarkedQuestion[],
  progress: ProgressDto,
): MarkedAttemptDto {
  return {
    attemptId,
    score,
    passed,
    questions: marked.map(({ question, correct }) => ({
      id: question.id,
      correct,
      correctOptionIds: [...question.answerKey],
      explanation: question.explanation,
    })),
    progress,
  };
}
