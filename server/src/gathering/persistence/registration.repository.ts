import { Injectable } from '@nestjs/common';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { type EntityManager, In, LessThan, LessThanOrEqual } from 'typeorm';
import { GatheringSession } from '../domain/gathering-session.js';
import { Gathering } from '../domain/gathering.js';
import { Registration } from '../domain/registration.js';

@Injectable()
export class RegistrationRepository {
  findOwn(tx: EntityManager, netizenId: string, id: string): Promise<Registration | null> {
    return tx.findOneBy(Registration, { id, netizenId });
  }

  findOf(tx: EntityManager, sessionId: string, netizenId: string): Promise<Registration | null> {
    return tx.findOneBy(Registration, { sessionId, netizenId });
  }

  async insert(tx: EntityManager, registration: Registration): Promise<void> {
    await tx.insert(Registration, registration);
  }

  async change(tx: EntityManager, id: string, changes: Partial<Registration>): Promise<void> {
    await tx.update(Registration, { id }, changes);
  }

  /** The first of the line. */
  listWaiting(tx: EntityManager, sessionId: string, take: number): Promise<Registration[]> {
    return tx.find(Registration, { where: { sessionId, status: 'WAITLISTED' }, order: { number: 'ASC' }, take });
  }

  countWaiting(tx: EntityManager, sessionId: string): Promise<number> {
    return tx.countBy(Registration, { sessionId, status: 'WAITLISTED' });
  }

  /** How many of the line come before this number. */
  countAhead(tx: EntityManager, sessionId: string, number: number): Promise<number> {
    return tx.countBy(Registration, { sessionId, status: 'WAITLISTED', number: LessThan(number) });
  }

  /** Offers of a session whose time is over. */
  listLapsed(tx: EntityManager, sessionId: string, now: Date): Promise<Registration[]> {
    return tx.findBy(Registration, { sessionId, status: 'OFFERED', offeredUntil: LessThanOrEqual(now) });
  }

  /** Sessions in which an offer's time is over. */
  async listSessionsWithLapsed(tx: EntityManager, now: Date, take: number): Promise<string[]> {
    const rows = await tx
      .createQueryBuilder(Registration, 'r')
      .select('r.sessionId', 'sessionId')
      .distinct(true)
      .where('r.status = :status AND r.offeredUntil <= :now', { status: 'OFFERED', now })
      .limit(take)
      .getRawMany<{ sessionId: string }>();
    return rows.map(({ sessionId }) => sessionId);
  }

  /** The newest first. */
  listOwn(tx: EntityManager, netizenId: string, take?: number): Promise<Registration[]> {
    const order = { signedUpAt: 'DESC', id: 'DESC' } as const;
    return tx.find(Registration, { where: { netizenId }, order, ...(take === undefined ? {} : { take }) });
  }

  find(tx: EntityManager, id: string): Promise<Registration | null> {
    return tx.findOneBy(Registration, { id });
  }

  /** How many wait, by session. */
  async countWaitingIn(tx: EntityManager, sessionIds: readonly string[]): Promise<Map<string, number>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await tx
      .createQueryBuilder(Registration, 'r')
      .select('r.sessionId', 'sessionId')
      .addSelect('COUNT(*)', 'waiting')
      .where({ sessionId: In([...sessionIds]), status: 'WAITLISTED' })
      .groupBy('r.sessionId')
      .getRawMany<{ sessionId: string; waiting: number | string }>();
    return new Map(rows.map(({ sessionId, waiting }) => [sessionId, Number(waiting)]));
  }

  page(
    tx: EntityManager,
    { sessionIds, status }: { readonly sessionIds: readonly string[]; readonly status?: RegistrationStatus },
    { page, size }: { page: number; size: number },
  ): Promise<[Registration[], number]> {
    const where = { sessionId: In([...sessionIds]), ...(status === undefined ? {} : { status }) };
    const order = { sessionId: 'ASC', number: 'ASC' } as const;
    return tx.findAndCount(Registration, { where, order, skip: (page - 1) * size, take: size });
  }

  /** Registrations of cancelled gatherings that were not told yet. */
  listOfCancelled(tx: EntityManager, take: number): Promise<{ id: string; sessionId: string }[]> {
    return tx
      .createQueryBuilder(Registration, 'r')
      .innerJoin(GatheringSession, 's', 's.id = r.sessionId')
      .innerJoin(Gathering, 'g', 'g.id = s.gatheringId')
      .select(['r.id', 'r.sessionId'])
      .where({ status: In(['WAITLISTED', 'OFFERED', 'CONFIRMED']) })
      .andWhere('g.status = :status', { status: 'CANCELLED' })
      .limit(take)
      .getMany();
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.delete(Registration, { id });
  }

  /** Answers of sessions that ended before. */
  async forgetAnswers(tx: EntityManager, before: Date, most: number): Promise<number> {
    const found = await tx
      .createQueryBuilder(Registration, 'r')
      .innerJoin(GatheringSession, 's', 's.id = r.sessionId')
      .select(['r.id'])
      .where('r.answers IS NOT NULL AND s.endsAt < :before', { before })
      .limit(most)
      .getMany();
    const ids = found.map(({ id }) => id);
    if (ids.length > 0) await tx.update(Registration, { id: In(ids) }, { answers: null });
    return ids.length;
  }
}
