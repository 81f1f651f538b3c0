import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Completion } from '../domain/completion.js';
import { LearningSession } from '../domain/learning-session.js';
import { LessonProgress } from '../domain/lesson-progress.js';
import { OfflineClock } from '../domain/offline-clock.js';
import { QuizAttempt } from '../domain/quiz-attempt.js';

/** Everything that is known about one learner. */
@Injectable()
export class LearnerRepository {
  listProgress(tx: EntityManager, netizenId: string): Promise<LessonProgress[]> {
    return tx.find(LessonProgress, { where: { netizenId }, order: { updatedAt: 'DESC' } });
  }

  listAttempts(tx: EntityManager, netizenId: string): Promise<QuizAttempt[]> {
    return tx.find(QuizAttempt, { where: { netizenId }, order: { drawnAt: 'DESC' } });
  }

  listCompletions(tx: EntityManager, netizenId: string): Promise<Completion[]> {
    return tx.find(Completion, { where: { netizenId }, order: { completedAt: 'DESC' } });
  }

  listSessions(tx: EntityManager, netizenId: string): Promise<LearningSession[]> {
    return tx.find(LearningSession, { where: { netizenId }, order: { startedAt: 'DESC' } });
  }

  /** All of it goes but the certificates, which are counted (`CompletionRepository.forget`). */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    for (const table of [LearningSession, LessonProgress, QuizAttempt, OfflineClock]) {
      await tx.delete(table, { netizenId });
    }
  }
}
