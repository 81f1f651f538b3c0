import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { Completion } from '../domain/completion.js';
import { LearningSession } from '../domain/learning-session.js';
import { LessonProgress } from '../domain/lesson-progress.js';
import { QuizAttempt } from '../domain/quiz-attempt.js';

/** Learning records, a piece at a time, to be taken out under pseudonyms. */
@Injectable()
export class RecordRepository {
  /** The next learners of a lesson in the order of their rows. */
  listProgressAfter(
    tx: EntityManager,
    microLessonId: string,
    after: string | null,
    take: number,
  ): Promise<LessonProgress[]> {
    const where = { microLessonId, ...(after === null ? {} : { id: MoreThan(after) }) };
    return tx.find(LessonProgress, { where, order: { id: 'ASC' }, take });
  }

  /** Hand-ins of these learners on a lesson, the first ones first. */
  listHandIns(tx: EntityManager, microLessonId: string, netizenIds: readonly string[]): Promise<QuizAttempt[]> {
    const where = { microLessonId, netizenId: In([...netizenIds]), status: 'SUBMITTED' as const };
    return tx.find(QuizAttempt, { where, order: { submittedAt: 'ASC', id: 'ASC' } });
  }

  /** When these learners first opened the lesson. */
  async firstBegun(
    tx: EntityManager,
    microLessonId: string,
    netizenIds: readonly string[],
  ): Promise<Map<string, Date>> {
    const sessions = await tx.find(LearningSession, {
      select: { id: true, netizenId: true, startedAt: true },
      where: { microLessonId, netizenId: In([...netizenIds]) },
      order: { startedAt: 'DESC' },
    });
    return new Map(sessions.map(({ netizenId, startedAt }) => [netizenId, startedAt]));
  }

  /** The next certificates of a version that hold. */
  listCompletionsAfter(
    tx: EntityManager,
    { id: courseId, version: courseVersion }: { id: string; version: number },
    after: string | null,
    take: number,
  ): Promise<Completion[]> {
    const where = { courseId, courseVersion, status: 'ISSUED' as const };
    return tx.find(Completion, {
      where: { ...where, ...(after === null ? {} : { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take,
    });
  }
}
