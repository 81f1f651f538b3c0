import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addToCounters } from '../../database/add-to-counters.js';
import { forUpdate } from '../../database/row-lock.js';
import type { CounterCell, CounterChange } from '../domain/counter-changes.js';
import { PledgeCounter } from '../domain/pledge-counter.js';
import { Pledge } from '../domain/pledge.js';

@Injectable()
export class CounterRepository {
  async change(tx: EntityManager, changes: readonly CounterChange[]): Promise<void> {
    const rows = changes.map(({ codeVersionId, regionCode, sectorCode, day, delta }) => ({
      key: { code_version_id: codeVersionId, region_code: regionCode, sector_code: sectorCode, day },
      delta,
    }));
    await addToCounters(tx, 'pledge_counter', 'pledges', rows);
  }

  listAll(tx: EntityManager): Promise<PledgeCounter[]> {
    return tx.find(PledgeCounter);
  }

  /** All counters, locked: who is about to add to one waits until this transaction ends. */
  lockAll(tx: EntityManager): Promise<PledgeCounter[]> {
    return tx.find(PledgeCounter, forUpdate(tx));
  }

  /** Replaces what a cell says with what was counted. */
  async mend(tx: EntityManager, cell: CounterCell, pledges: number): Promise<void> {
    await tx.upsert(PledgeCounter, { ...cell, pledges }, ['codeVersionId', 'regionCode', 'sectorCode', 'day']);
  }

  /** The cells as the signed pledges themselves make them. */
  async countRows(tx: EntityManager): Promise<PledgeCounter[]> {
    const rows = await tx
      .createQueryBuilder(Pledge, 'pledge')
      .select('pledge.codeVersionId', 'codeVersionId')
      .addSelect('pledge.regionCode', 'regionCode')
      .addSelect('pledge.sectorCode', 'sectorCode')
      .addSelect('pledge.signedDay', 'day')
      .addSelect('COUNT(*)', 'pledges')
      .where('pledge.status = :status', { status: 'SIGNED' })
      .groupBy('pledge.codeVersionId')
      .addGroupBy('pledge.regionCode')
      .addGroupBy('pledge.sectorCode')
      .addGroupBy('pledge.signedDay')
      .getRawMany<PledgeCounter>();
    return rows.map((row) => ({ ...row, pledges: Number(row.pledges) }));
  }
}
