import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AttemptDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ensureMayDraw } from '../classroom.policy.js';
import { LessonNotFoundError, QuizNotFoundError } from '../domain/classroom.errors.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import { UNDECIDED_PLACE, type QuizAttempt } from '../domain/quiz-attempt.js';
import { drawQuestions } from '../domain/quiz-draw.js';
import { AttemptRepository } from '../persistence/attempt.repository.js';
import { CourseRepository } from '../persistence/course.repository.js';
import { ProgressRepository } from '../persistence/progress.repository.js';
import { presentAttempt } from '../presenters/present-learning.js';

/** A learner begins a lesson's quiz. Who has an undecided attempt gets the same questions again, not other ones. */
@Injectable()
export class DrawQuizService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly progress: ProgressRepository,
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws LessonNotFoundError, QuizNotFoundError, AttemptCoolDownError. */
  draw(netizenId: string, lessonId: string): Promise<AttemptDto> {
    return this.unitOfWork.run(async (tx) => {
      const lesson = await this.courses.findLessonFacts(tx, lessonId);
      if (!lesson) throw new LessonNotFoundError();
      if (!lesson.quiz) throw new QuizNotFoundError();
      await this.progress.lock(tx, netizenId, lesson, this.clock.now());
      const open = await this.attempts.findUndecided(tx, netizenId, lessonId);
      const attempt = open ?? (await this.newAttempt(tx, netizenId, lesson, lesson.quiz.drawCount));
      const ids = attempt.drawn.map(({ questionId }) => questionId);
      return presentAttempt(attempt, await this.courses.listQuestions(tx, ids), lesson.quiz.passMark);
    });
  }

  private async newAttempt(
    tx: EntityManager,
    netizenId: string,
    lesson: LessonFacts,
    drawCount: number,
  ): Promise<QuizAttempt> {
    const now = this.clock.now();
    ensureMayDraw(await this.attempts.findLastSubmitted(tx, netizenId, lesson.id), now);
    const drawn = drawQuestions(await this.courses.listBank(tx, lesson), drawCount, (below) => randomInt(below));
    if (drawn.length === 0) throw new QuizNotFoundError();
    const attempt: QuizAttempt = {
      id: newId(),
      netizenId,
      microLessonId: lesson.id,
      place: UNDECIDED_PLACE,
      status: 'DRAWN',
      drawn,
      answers: null,
      score: null,
      passed: null,
      drawnAt: now,
      submittedAt: null,
    };
    await this.attempts.insert(tx, attempt);
    return attempt;
  }
}
