import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { forUpdate } from '../../database/row-lock.js';
import { GatheringSession } from '../domain/gathering-session.js';
import { Gathering } from '../domain/gathering.js';

@Injectable()
export class GatheringRepository {
  find(tx: EntityManager, id: string): Promise<Gathering | null> {
    return tx.findOneBy(Gathering, { id });
  }

  /** The session is this transaction's until it ends: places are given one after the other. */
  lockSession(tx: EntityManager, id: string): Promise<GatheringSession | null> {
    return tx.findOne(GatheringSession, { where: { id }, ...forUpdate(tx) });
  }

  async keepCounts(
    tx: EntityManager,
    { id, taken, lastNumber }: Pick<GatheringSession, 'id' | 'taken' | 'lastNumber'>,
  ): Promise<void> {
    await tx.update(GatheringSession, { id }, { taken, lastNumber });
  }
}
