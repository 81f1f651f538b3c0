import { Injectable } from '@nestjs/common';
import type { MarkedAttemptDto, SubmitAnswersDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { AttemptAlreadySubmittedError, AttemptNotFoundError } from '../domain/classroom.errors.js';
import { scoreProgress } from '../domain/credit-progress.js';
import type { QuizAttempt } from '../domain/quiz-attempt.js';
import { ensureAnswersMatch, markAnswers } from '../domain/quiz-draw.js';
import { AttemptRepository } from '../persistence/attempt.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { presentMarked, presentProgress } from '../presenters/present-learning.js';

/** A learner hands in the answers. An attempt is marked once, however many requests race; the best score counts. */
@Injectable()
export class SubmitAnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws AttemptNotFoundError, AttemptAlreadySubmittedError, AnswersIncompleteError, AnswerUnaskedError. */
  submit(netizenId: string, attemptId: string, { answers }: SubmitAnswersDto): Promise<MarkedAttemptDto> {
    return this.unitOfWork.run(async (tx) => {
      const attempt = await this.undecided(tx, netizenId, attemptId);
      ensureAnswersMatch(attempt.drawn, answers);
      const lesson = await this.courses.findLessonFacts(tx, attempt.microLessonId);
      if (!lesson?.quiz) throw new AttemptNotFoundError();
      const before = await this.progress.lock(tx, netizenId, lesson, this.clock.now());
      const ids = attempt.drawn.map(({ questionId }) => questionId);
      const { score, marked } = markAnswers(attempt.drawn, answers, await this.courses.listQuestions(tx, ids));
      const passed = score >= lesson.quiz.passMark;
      const now = this.clock.now();
      const mark: QuizAttempt = { ...attempt, answers: chosenOnly(answers), score, passed, submittedAt: now };
      if (!(await this.attempts.submit(tx, mark))) throw new AttemptAlreadySubmittedError();
      const after = scoreProgress(before, lesson, score, now);
      await this.progress.save(tx, after);
      return presentMarked(attemptId, score, passed, marked, presentProgress(after, lesson.seconds));
    });
  }

  private async undecided(tx: EntityManager, netizenId: string, attemptId: string): Promise<QuizAttempt> {
    const attempt = await this.attempts.findOwn(tx, netizenId, attemptId);
    if (!attempt) throw new AttemptNotFoundError();
    if (attempt.status === 'SUBMITTED') throw new AttemptAlreadySubmittedError();
    return attempt;
  }
}

function chosenOnly(answers: SubmitAnswersDto['answers']): { questionId: string; optionIds: string[] }[] {
  return answers.map(({ questionId, optionIds }) => ({ questionId, optionIds: [...optionIds] }));
}
