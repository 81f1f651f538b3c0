import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Completion } from '../domain/completion.js';
import { LessonProgress } from '../domain/lesson-progress.js';
import { Question } from '../domain/question.js';
import { QuizAttempt } from '../domain/quiz-attempt.js';

/** What was learnt and answered, for figures. */
@Injectable()
export class FiguresRepository {
  /** The copies of these questions of the authors' bank that quizzes asked. */
  listCopies(tx: EntityManager, bankQuestionIds: readonly string[]): Promise<Question[]> {
    if (bankQuestionIds.length === 0) return Promise.resolve([]);
    return tx.findBy(Question, { bankQuestionId: In([...bankQuestionIds]), blockId: IsNull() });
  }

  /** Hand-ins on these lessons, the first ones first. */
  listHandIns(tx: EntityManager, lessonIds: readonly string[], take: number): Promise<QuizAttempt[]> {
    if (lessonIds.length === 0) return Promise.resolve([]);
    const where = { microLessonId: In([...lessonIds]), status: 'SUBMITTED' as const };
    return tx.find(QuizAttempt, { where, order: { submittedAt: 'ASC', id: 'ASC' }, take });
  }

  /** How many learners began and finished each of these lessons. */
  async countProgress(
    tx: EntityManager,
    lessonIds: readonly string[],
  ): Promise<Map<string, { started: number; finished: number }>> {
    const counts = new Map(lessonIds.map((id) => [id, { started: 0, finished: 0 }]));
    for (const [id, count] of counts) {
      count.started = await tx.countBy(LessonProgress, { microLessonId: id });
      count.finished = await tx.countBy(LessonProgress, { microLessonId: id, status: In(['COMPLETED', 'PASSED']) });
    }
    return counts;
  }

  /** Whoever began one of these lessons, each once. */
  async listLearners(tx: EntityManager, lessonIds: readonly string[]): Promise<string[]> {
    if (lessonIds.length === 0) return [];
    const rows = await tx
      .createQueryBuilder(LessonProgress, 'p')
      .select('p.netizenId', 'netizenId')
      .distinct(true)
      .where('p.microLessonId IN (:...lessonIds)', { lessonIds })
      .getRawMany<{ netizenId: string }>();
    return rows.map(({ netizenId }) => netizenId);
  }

  countCompletions(tx: EntityManager, courseId: string, courseVersion: number): Promise<number> {
    return tx.countBy(Completion, { courseId, courseVersion, status: 'ISSUED' });
  }
}
