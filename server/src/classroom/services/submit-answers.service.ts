import { Injectable } from '@nestjs/common';
import type { MarkedAttemptDto, ProgressDto, SubmitAnswersDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { AttemptAlreadySubmittedError, AttemptNotFoundError } from '../domain/classroom.errors.js';
import { scoreProgress } from '../domain/credit-progress.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import type { LessonProgress } from '../domain/lesson-progress.js';
import type { Question } from '../domain/question.js';
import type { QuizAttempt } from '../domain/quiz-attempt.js';
import { ensureAnswersMatch, markAnswers } from '../domain/quiz-draw.js';
import { sameAnswers } from '../domain/same-answers.js';
import { AttemptRepository } from '../persistence/attempt.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { presentMarked, presentProgress } from '../presenters/present-learning.js';

/**
 * A learner hands in the answers. An attempt is marked once, however many requests race; the best score counts. The same
 * answers handed in again are answered with the same marks: the first answer may have been lost on its way.
 */
@Injectable()
export class SubmitAnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws AttemptNotFoundError, AnswersIncompleteError, AnswerUnaskedError; AttemptAlreadySubmittedError when other
   * answers were handed in before.
   */
  submit(netizenId: string, attemptId: string, { answers }: SubmitAnswersDto): Promise<MarkedAttemptDto> {
    return this.unitOfWork.run(async (tx) => {
      const { microLessonId } = await this.own(tx, netizenId, attemptId);
      const lesson = await this.courses.findLessonFacts(tx, microLessonId);
      if (!lesson) throw new AttemptNotFoundError();
      const before = await this.progress.lock(tx, netizenId, lesson, this.clock.now());
      // Read again under the lock: a hand-in that was faster has changed it.
      const attempt = await this.own(tx, netizenId, attemptId);
      if (attempt.status === 'SUBMITTED')
        return this.again(tx, attempt, answers, presentProgress(before, lesson.seconds));
      return this.mark(tx, attempt, answers, { lesson, before });
    });
  }

  private async mark(
    tx: EntityManager,
    attempt: QuizAttempt,
    answers: SubmitAnswersDto['answers'],
    { lesson, before }: { lesson: LessonFacts; before: LessonProgress },
  ): Promise<MarkedAttemptDto> {
    if (!lesson.quiz) throw new AttemptNotFoundError();
    ensureAnswersMatch(attempt.drawn, answers);
    const { score, marked } = markAnswers(attempt.drawn, answers, await this.questions(tx, attempt));
    const passed = score >= lesson.quiz.passMark;
    const now = this.clock.now();
    const mark: QuizAttempt = { ...attempt, answers: chosenOnly(answers), score, passed, submittedAt: now };
    if (!(await this.attempts.submit(tx, mark))) throw new AttemptAlreadySubmittedError();
    const after = scoreProgress(before, lesson, score, now);
    await this.progress.save(tx, after);
    return presentMarked(attempt.id, score, passed, marked, presentProgress(after, lesson.seconds));
  }

  private async again(
    tx: EntityManager,
    attempt: QuizAttempt,
    answers: SubmitAnswersDto['answers'],
    progress: ProgressDto,
  ): Promise<MarkedAttemptDto> {
    const first = attempt.answers ?? [];
    if (!sameAnswers(first, answers)) throw new AttemptAlreadySubmittedError();
    const { marked } = markAnswers(attempt.drawn, first, await this.questions(tx, attempt));
    return presentMarked(attempt.id, attempt.score ?? 0, attempt.passed ?? false, marked, progress);
  }

  private questions(tx: EntityManager, { drawn }: QuizAttempt): Promise<Question[]> {
    const ids = drawn.map(({ questionId }) => questionId);
    return this.courses.listQuestions(tx, ids);
  }

  private async own(tx: EntityManager, netizenId: string, attemptId: string): Promise<QuizAttempt> {
    const attempt = await this.attempts.findOwn(tx, netizenId, attemptId);
    if (!attempt) throw new AttemptNotFoundError();
    return attempt;
  }
}

function chosenOnly(answers: SubmitAnswersDto['answers']): { questionId: string; optionIds: string[] }[] {
  return answers.map(({ questionId, optionIds }) => ({ questionId, optionIds: [...optionIds] }));
}
