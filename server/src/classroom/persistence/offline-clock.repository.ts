import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { OfflineClock } from '../domain/offline-clock.js';

@Injectable()
export class OfflineClockRepository {
  /**
   * How far the learner's time is used up, locked until the end of the transaction, made if it is not there. The lock comes
   * before that of a lesson's progress.
   */
  async lock(tx: EntityManager, netizenId: string): Promise<Date> {
    const where = { where: { netizenId }, ...forUpdate(tx) };
    const found = await tx.findOne(OfflineClock, where);
    if (found) return found.spentUntil;
    const made = { netizenId, spentUntil: new Date(0) };
    await tx.createQueryBuilder().insert().into(OfflineClock).values(made).orIgnore().execute();
    return (await tx.findOneOrFail(OfflineClock, where)).spentUntil;
  }

  async spend(tx: EntityManager, netizenId: string, spentUntil: Date): Promise<void> {
    await tx.update(OfflineClock, { netizenId }, { spentUntil });
  }
}
