import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { CounterCell } from '../domain/counter-changes.js';
import type { PledgeCounter } from '../domain/pledge-counter.js';
import { CounterRepository } from '../persistence/counter.repository.js';

export interface CounterDifference extends CounterCell {
  counter: number;
  rows: number;
}

/** Compares the public counters with the rows they count, mends what differs, and says so. */
@Injectable()
export class ReconcileCountersService {
  private readonly logger = new Logger(ReconcileCountersService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly counters: CounterRepository,
  ) {}

  /** The cells that differed, as they were before they were mended. */
  async reconcile(): Promise<CounterDifference[]> {
    const differences = await this.unitOfWork.run((tx) => this.reconcileIn(tx));
    for (const difference of differences)
      this.logger.error({ msg: 'a pledge counter differed from its rows', ...difference });
    return differences;
  }

  private async reconcileIn(tx: EntityManager): Promise<CounterDifference[]> {
    const held = cellsByKey(await this.counters.lockAll(tx));
    const counted = cellsByKey(await this.counters.countRows(tx));
    const differences: CounterDifference[] = [];
    for (const key of new Set([...held.keys(), ...counted.keys()])) {
      const { codeVersionId, regionCode, sectorCode, day } = (held.get(key) ?? counted.get(key)) as PledgeCounter;
      const counter = held.get(key)?.pledges ?? 0;
      const rows = counted.get(key)?.pledges ?? 0;
      if (counter === rows) continue;
      const cell = { codeVersionId, regionCode, sectorCode, day };
      await this.counters.mend(tx, cell, rows);
      differences.push({ ...cell, counter, rows });
    }
    return differences;
  }
}

function cellsByKey(cells: readonly PledgeCounter[]): Map<string, PledgeCounter> {
  return new Map(
    cells.map((cell) => [[cell.codeVersionId, cell.regionCode, cell.sectorCode, cell.day].join('/'), cell]),
  );
}
