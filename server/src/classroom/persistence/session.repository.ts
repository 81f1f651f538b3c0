import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ACTIVE_PLACE, LearningSession } from '../domain/learning-session.js';

@Injectable()
export class SessionRepository {
  async insert(tx: EntityManager, session: LearningSession): Promise<void> {
    await tx.insert(LearningSession, session);
  }

  /** Closes the learner's active session in this lesson, if there is one. The caller holds the lock of the progress. */
  async closeActive(tx: EntityManager, netizenId: string, microLessonId: string, closedAt: Date): Promise<void> {
    const active = await tx.findOneBy(LearningSession, { netizenId, microLessonId, place: ACTIVE_PLACE });
    if (!active) return;
    await tx.update(LearningSession, { id: active.id }, { place: active.id, status: 'CLOSED', closedAt });
  }

  listByIds(tx: EntityManager, ids: readonly string[]): Promise<LearningSession[]> {
    return ids.length === 0 ? Promise.resolve([]) : tx.findBy(LearningSession, { id: In([...ids]) });
  }

  /**
   * Remembers the number of the last heartbeat of each session, in one statement. An update, never an upsert: a session
   * that was erased meanwhile stays erased.
   */
  async acceptSeqs(tx: EntityManager, lastSeqs: ReadonlyMap<string, number>): Promise<void> {
    if (lastSeqs.size === 0) return;
    const cases = [...lastSeqs].map((_, index) => `WHEN :id${index} THEN :seq${index}`).join(' ');
    const named = [...lastSeqs].flatMap(([id, seq], index) => [
      [`id${index}`, id],
      [`seq${index}`, seq],
    ]);
    await tx
      .createQueryBuilder()
      .update(LearningSession)
      .set({ lastSeq: () => `CASE id ${cases} END` })
      .where({ id: In([...lastSeqs.keys()]) })
      .setParameters(Object.fromEntries(named) as Record<string, string | number>)
      .execute();
  }
}
