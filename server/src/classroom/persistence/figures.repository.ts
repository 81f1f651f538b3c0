import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { isSqlite, marks, shanghaiDayOf } from '../../database/dialect.js';
import { Completion } from '../domain/completion.js';
import { LessonProgress } from '../domain/lesson-progress.js';
import { Question } from '../domain/question.js';
import { QuizAttempt } from '../domain/quiz-attempt.js';

/** What was learnt and answered, for figures: counted by the database, so that nobody's row is read. */
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

  /** How many learners began and finished each of these lessons; those that nobody began are left out. */
  async countProgress(
    tx: EntityManager,
    lessonIds: readonly string[],
  ): Promise<Map<string, { started: number; finished: number }>> {
    if (lessonIds.length === 0) return new Map();
    const rows = (await tx.query(
      `SELECT micro_lesson_id AS id, COUNT(*) AS started, SUM(CASE WHEN status IN ('COMPLETED', 'PASSED') THEN 1 ELSE 0 END) AS finished FROM lesson_progress WHERE micro_lesson_id IN (${marks(lessonIds.length)}) GROUP BY micro_lesson_id`,
      [...lessonIds],
    )) as { id: string; started: number | string; finished: number | string }[];
    return new Map(rows.map((row) => [row.id, { started: Number(row.started), finished: Number(row.finished) }]));
  }

  /** Whoever began one of these lessons, each once: a query to be counted, by other rooms too. */
  learners(tx: EntityManager, lessonIds: readonly string[]): SelectQueryBuilder<LessonProgress> {
    return tx
      .createQueryBuilder(LessonProgress, 'learner')
      .select('learner.netizenId', 'netizenId')
      .distinct(true)
      .where(lessonIds.length === 0 ? '1 = 0' : 'learner.microLessonId IN (:...lessonIds)', { lessonIds });
  }

  /** How many these are. */
  async countLearners(tx: EntityManager, lessonIds: readonly string[]): Promise<number> {
    if (lessonIds.length === 0) return 0;
    const [row] = (await tx.query(
      `SELECT COUNT(DISTINCT netizen_id) AS n FROM lesson_progress WHERE micro_lesson_id IN (${marks(lessonIds.length)})`,
      [...lessonIds],
    )) as { n: number | string }[];
    return Number(row?.n ?? 0);
  }

  /** How many learnt on each day (`yyyymmdd`, Asia/Shanghai) from an instant on; days without anybody are left out. */
  async countLearnersByDay(tx: EntityManager, lessonIds: readonly string[], from: Date): Promise<Map<string, number>> {
    if (lessonIds.length === 0) return new Map();
    const since = isSqlite(tx) ? from.toISOString().replace('T', ' ').replace('Z', '') : from;
    const rows = (await tx.query(
      `SELECT ${shanghaiDayOf(tx, 'started_at')} AS day, COUNT(DISTINCT netizen_id) AS n FROM learning_session WHERE micro_lesson_id IN (${marks(lessonIds.length)}) AND started_at >= ? GROUP BY ${shanghaiDayOf(tx, 'started_at')}`,
      [...lessonIds, since],
    )) as { day: string; n: number | string }[];
    return new Map(rows.map(({ day, n }) => [day, Number(n)]));
  }

  countCompletions(tx: EntityManager, courseId: string, courseVersion: number): Promise<number> {
    return tx.countBy(Completion, { courseId, courseVersion, status: 'ISSUED' });
  }
}
