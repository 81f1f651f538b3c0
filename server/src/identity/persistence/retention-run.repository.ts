import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThanOrEqual } from 'typeorm';
import { givenUpSince, RetentionRun } from '../domain/retention-run.js';

@Injectable()
export class RetentionRunRepository {
  /** Breaks the primary key when another server has written the day. */
  async insert(tx: EntityManager, day: string, startedAt: Date): Promise<void> {
    await tx.insert(RetentionRun, { day, startedAt, finishedAt: null });
  }

  /** `false`: the run is finished, or has not been going on for long enough to be given up. */
  async takeOver(tx: EntityManager, day: string, now: Date): Promise<boolean> {
    const givenUp = { day, finishedAt: IsNull(), startedAt: LessThanOrEqual(givenUpSince(now)) };
    const result = await tx.update(RetentionRun, givenUp, { startedAt: now });
    return result.affected === 1;
  }

  async finish(tx: EntityManager, day: string, finishedAt: Date): Promise<void> {
    await tx.update(RetentionRun, { day }, { finishedAt });
  }
}
