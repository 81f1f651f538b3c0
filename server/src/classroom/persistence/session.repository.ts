import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ACTIVE_PLACE, LearningSession } from '../domain/learning-session.js';

@Injectable()
export class SessionRepository {
  async insert(tx: EntityManager, session: LearningSession): Promise<void> {
    await tx.insert(LearningSession, session);
  }

  find(tx: EntityManager, netizenId: string, id: string): Promise<LearningSession | null> {
    return tx.findOneBy(LearningSession, { id, netizenId });
  }

  async acceptSeq(tx: EntityManager, id: string, lastSeq: number): Promise<void> {
    await tx.update(LearningSession, { id }, { lastSeq });
  }

  /** Closes the learner's active session in this lesson, if there is one. The caller holds the lock of the progress. */
  async closeActive(tx: EntityManager, netizenId: string, microLessonId: string, closedAt: Date): Promise<void> {
    const active = await tx.findOneBy(LearningSession, { netizenId, microLessonId, place: ACTIVE_PLACE });
    if (!active) return;
    await tx.update(LearningSession, { id: active.id }, { place: active.id, status: 'CLOSED', closedAt });
  }
}
