import { Injectable } from '@nestjs/common';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { In, type EntityManager } from 'typeorm';
import { addToCounters } from '../../database/add-to-counters.js';
import { forUpdate } from '../../database/row-lock.js';
import { CompletionDay } from '../domain/completion-day.js';
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

  find(tx: EntityManager, id: string): Promise<Completion | null> {
    return tx.findOneBy(Completion, { id });
  }

  lock(tx: EntityManager, id: string): Promise<Completion | null> {
    return tx.findOne(Completion, { where: { id }, ...forUpdate(tx) });
  }

  findByNumber(tx: EntityManager, number: string): Promise<Completion | null> {
    return tx.findOneBy(Completion, { number });
  }

  /** It holds no more, and counts no more. Done twice it is as done once. */
  async revoke(tx: EntityManager, id: string, at: Date): Promise<void> {
    const held = await tx.findOneBy(Completion, { id, status: 'ISSUED' });
    if (!held) return;
    const { affected } = await tx.update(Completion, { id, status: 'ISSUED' }, { status: 'REVOKED', revokedAt: at });
    if (affected === 1) await addToDays(tx, [held], -1);
  }

  findByToken(tx: EntityManager, publicToken: string): Promise<Completion | null> {
    return tx.findOneBy(Completion, { publicToken });
  }

  /** The next number of a year. The counter stays locked until the end of the transaction; a rollback gives it back. */
  async takeNumber(tx: EntityManager, scope: string): Promise<number> {
    await addToCounters(tx, 'completion_serial', 'last_number', [{ key: { scope }, delta: 1 }]);
    return (await tx.findOneByOrFail(CompletionSerial, { scope })).lastNumber;
  }

  /** A new certificate, and one more on its day. */
  async insert(tx: EntityManager, completion: Completion): Promise<void> {
    await tx.insert(Completion, completion);
    await addToDays(tx, [completion], 1);
  }

  /** All certificates of a person go, and count no more. */
  async forget(tx: EntityManager, netizenId: string): Promise<void> {
    const held = await tx.findBy(Completion, { netizenId, status: 'ISSUED' });
    await tx.delete(Completion, { netizenId });
    await addToDays(tx, held, -1);
  }

  /** Certificates that hold, by the day on which they were earned; days without one are left out. */
  async countByDay(tx: EntityManager, days: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.findBy(CompletionDay, { day: In([...days]) });
    return new Map(rows.map(({ day, completions }) => [day, completions]));
  }

  async countIssued(tx: EntityManager): Promise<number> {
    return Number((await tx.sum(CompletionDay, 'completions')) ?? 0);
  }
}

async function addToDays(tx: EntityManager, completions: readonly Completion[], delta: number): Promise<void> {
  const days = completions.map(({ completedAt }) => shanghaiDay(completedAt)).sort();
  await addToCounters(
    tx,
    'completion_day',
    'completions',
    days.map((day) => ({ key: { day }, delta })),
  );
}
