import { Injectable } from '@nestjs/common';
import { MoreThanOrEqual, type EntityManager } from 'typeorm';
import { addToCounters } from '../../database/add-to-counters.js';
import { CompletionSerial } from '../domain/completion-serial.js';
import { Completion } from '../domain/completion.js';

/** A learner has one completion of a version of a course. */
export const ONE_COMPLETION = 'completion_netizen_id_course_id_course_version_key';

@Injectable()
export class CompletionRepository {
  findOwn(tx: EntityManager, netizenId: string, courseId: string, courseVersion: number): Promise<Completion | null> {
    return tx.findOneBy(Completion, { netizenId, courseId, courseVersion });
  }

  listOwn(tx: EntityManager, netizenId: string): Promise<Completion[]> {
    return tx.find(Completion, { where: { netizenId }, order: { completedAt: 'DESC', id: 'DESC' } });
  }

  findByToken(tx: EntityManager, publicToken: string): Promise<Completion | null> {
    return tx.findOneBy(Completion, { publicToken });
  }

  /** The next number of a year. The counter stays locked until the end of the transaction; a rollback gives it back. */
  async takeNumber(tx: EntityManager, scope: string): Promise<number> {
    await addToCounters(tx, 'completion_serial', 'last_number', [{ key: { scope }, delta: 1 }]);
    return (await tx.findOneByOrFail(CompletionSerial, { scope })).lastNumber;
  }

  async insert(tx: EntityManager, completion: Completion): Promise<void> {
    await tx.insert(Completion, completion);
  }

  /** When certificates that hold were earned, since then. */
  async listInstantsSince(tx: EntityManager, since: Date): Promise<Date[]> {
    const where = { status: 'ISSUED' as const, completedAt: MoreThanOrEqual(since) };
    return (await tx.find(Completion, { where, select: { completedAt: true } })).map(({ completedAt }) => completedAt);
  }

  countIssued(tx: EntityManager): Promise<number> {
    return tx.countBy(Completion, { status: 'ISSUED' });
  }
}
