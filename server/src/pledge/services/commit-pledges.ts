import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sumChanges } from '../domain/counter-changes.js';
import { newSignatures, planBatch, serialsNeeded } from '../domain/pledge-batch.js';
import type { Pledge } from '../domain/pledge.js';
import type { SignCommand } from '../domain/sign-command.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { SerialRepository } from '../persistence/serial.repository.js';

/** What one batch of signatures does in one transaction. */
@Injectable()
export class CommitPledges {
  constructor(
    private readonly pledges: PledgeRepository,
    private readonly serials: SerialRepository,
    private readonly counters: CounterRepository,
  ) {}

  /** Returns the pledge that stands for each command: the new one, or the one that was signed before. */
  async commit(tx: EntityManager, commands: readonly SignCommand[]): Promise<Pledge[]> {
    const people = [...new Set(commands.map((command) => command.netizenId))];
    const standing = await this.pledges.listHolding(tx, people);
    const fresh = newSignatures(commands, standing);
    if (fresh.length === 0) return planBatch(commands, standing, new Map()).outcomes;
    const lastSerials = await this.serials.take(tx, serialsNeeded(fresh));
    const batch = planBatch(commands, standing, lastSerials);
    await this.pledges.insert(tx, batch.added);
    const renewed = await this.pledges.renewBefore(tx, batch.added);
    await this.counters.change(tx, sumChanges(batch.added, renewed));
    return batch.outcomes;
  }

  /** The pledges that stand for these commands already: what a commit wrote before its connection was lost. */
  async findStanding(tx: EntityManager, commands: readonly SignCommand[]): Promise<(Pledge | null)[]> {
    const people = [...new Set(commands.map((command) => command.netizenId))];
    const standing = await this.pledges.listHolding(tx, people);
    return commands.map(
      ({ codeVersionId, netizenId }) =>
        standing.find((pledge) => pledge.codeVersionId === codeVersionId && pledge.netizenId === netizenId) ?? null,
    );
  }
}
