import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan, MoreThanOrEqual } from 'typeorm';
import { Session, type SessionEnd } from '../domain/session.js';

const LISTED = 50;

@Injectable()
export class SessionRepository {
  find(tx: EntityManager, id: string): Promise<Session | null> {
    return tx.findOneBy(Session, { id });
  }

  listLive(tx: EntityManager, netizenId: string, now: Date): Promise<Session[]> {
    return tx.find(Session, {
      where: { netizenId, endedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { lastUsedAt: 'DESC' },
      take: LISTED,
    });
  }

  /** Only what is needed to refuse the access tokens of sessions that ended lately. */
  async listEndedSince(tx: EntityManager, since: Date): Promise<{ id: string; endedAt: Date }[]> {
    const found = await tx.find(Session, {
      select: { id: true, endedAt: true },
      where: { endedAt: MoreThanOrEqual(since) },
    });
    return found.map(({ id, endedAt }) => ({ id, endedAt: endedAt ?? since }));
  }

  async insert(tx: EntityManager, session: Session): Promise<void> {
    await tx.insert(Session, session);
  }

  /** Puts the next refresh token in force, unless another request has just done so (`false`). */
  async rotate(tx: EntityManager, seen: Session, now: Date, expiresAt: Date): Promise<boolean> {
    const result = await tx.update(
      Session,
      { id: seen.id, generation: seen.generation, endedAt: IsNull() },
      { generation: seen.generation + 1, rotatedAt: now, lastUsedAt: now, expiresAt },
    );
    return result.affected === 1;
  }

  /** Ends a live session. `false`: there is none of that id (of that netizen, where one is named). */
  async end(tx: EntityManager, id: string, end: { at: Date; by: SessionEnd; netizenId?: string }): Promise<boolean> {
    const owner = end.netizenId === undefined ? {} : { netizenId: end.netizenId };
    const result = await tx.update(Session, { id, endedAt: IsNull(), ...owner }, { endedAt: end.at, endedBy: end.by });
    return result.affected === 1;
  }
}
