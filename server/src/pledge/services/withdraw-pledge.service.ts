import { Injectable } from '@nestjs/common';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { countedPledgeStatuses, pledgeStates } from '@good-netizen/shared/states/pledge.states';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { sumChanges } from '../domain/counter-changes.js';
import { PledgeAlreadyWithdrawnError, PledgeNotFoundError } from '../domain/pledge.errors.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';

/** The signer takes a pledge back: its serial is marked for ever, its place is free for a new signature. */
@Injectable()
export class WithdrawPledgeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly counters: CounterRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws PledgeNotFoundError for anyone else's pledge, PledgeAlreadyWithdrawnError the second time. */
  async withdraw(netizenId: string, pledgeId: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.withdrawIn(tx, netizenId, pledgeId));
  }

  private async withdrawIn(tx: EntityManager, netizenId: string, pledgeId: string): Promise<void> {
    const pledge = await this.pledges.findOwn(tx, netizenId, pledgeId);
    if (!pledge) throw new PledgeNotFoundError();
    if (!mayMove(pledgeStates, pledge.status, 'WITHDRAWN')) throw new PledgeAlreadyWithdrawnError();
    const won = await this.pledges.withdraw(tx, pledge, this.clock.now());
    if (!won) throw new PledgeAlreadyWithdrawnError();
    if (countedPledgeStatuses.includes(pledge.status)) await this.counters.change(tx, sumChanges([], [pledge]));
  }
}
