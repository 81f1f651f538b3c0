import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { forUpdate } from '../../database/row-lock.js';
import type { LessonFacts } from '../domain/lesson-facts.js';
import { LessonProgress } from '../domain/lesson-progress.js';
import { newProgress } from '../domain/new-progress.js';

const ONE_PER_LEARNER = 'lesson_progress_netizen_id_micro_lesson_id_key';

@Injectable()
export class ProgressRepository {
  /**
   * The learner's row in this lesson, locked until the end of the transaction, made if it is not there. Whoever changes a
   * learner's sessions, attempts or progress in a lesson takes this lock first.
   */
  async lock(tx: EntityManager, netizenId: string, lesson: LessonFacts, now: Date): Promise<LessonProgress> {
    const found = await this.findLocked(tx, netizenId, lesson.id);
    if (found) return found;
    const made = newProgress(netizenId, lesson, now);
    try {
      await tx.insert(LessonProgress, made);
      return made;
    } catch (error) {
      if (constraintViolation(error)?.name !== ONE_PER_LEARNER) throw error;
      const other = await this.findLocked(tx, netizenId, lesson.id);
      if (!other) throw error;
      return other;
    }
  }

  private findLocked(tx: EntityManager, netizenId: string, microLessonId: string): Promise<LessonProgress | null> {
    return tx.findOne(LessonProgress, { where: { netizenId, microLessonId }, ...forUpdate(tx) });
  }

  async save(tx: EntityManager, { id, ...progress }: LessonProgress): Promise<void> {
    await tx.update(LessonProgress, { id }, progress);
  }

  listOwn(tx: EntityManager, netizenId: string): Promise<LessonProgress[]> {
    return tx.find(LessonProgress, { where: { netizenId }, order: { updatedAt: 'DESC', id: 'ASC' } });
  }
}
