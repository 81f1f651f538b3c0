import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan, LessThanOrEqual } from 'typeorm';
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
    const where = { status: 'OFFERED' as const, offeredUntil: LessThanOrEqual(now) };
    const rows = await tx.find(Registration, { select: { id: true, sessionId: true }, where, take });
    return [...new Set(rows.map(({ sessionId }) => sessionId))];
  }
}
