import { Injectable } from '@nestjs/common';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { countedPledgeStatuses, pledgeStates, type PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { sumChanges } from '../domain/counter-changes.js';
import { PledgeNotFoundError, PledgeStateError, PledgeUnderReviewError } from '../domain/pledge.errors.js';
import { CounterRepository } from '../persistence/counter.repository.js';
import { PledgeRepository } from '../persistence/pledge.repository.js';
import { AfterWithdrawal } from './after-withdrawal.js';

/** How often a pledge may be moved by someone else while it is being withdrawn. */
const TRIES = 4;
const underReview = new Set<PledgeStatus>(['QUARANTINED', 'INVALIDATED']);

/** The signer takes a pledge back: its serial is marked for ever, its place is free for a new signature, its seats in groups too. */
@Injectable()
export class WithdrawPledgeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pledges: PledgeRepository,
    private readonly counters: CounterRepository,
    private readonly after: AfterWithdrawal,
    private readonly clock: Clock,
  ) {}

  /**
   * Once or many times: what is withdrawn stays withdrawn, so a repeat after a lost answer succeeds like the first.
   * Throws PledgeNotFoundError for anyone else's pledge, PledgeUnderReviewError.
   */
  async withdraw(netizenId: string, pledgeId: string): Promise<void> {
    for (let left = TRIES; left > 0; left -= 1) {
      if (await this.unitOfWork.run((tx) => this.withdrawIn(tx, netizenId, pledgeId))) return;
    }
    throw new PledgeStateError('SIGNED');
  }

  /** False when someone moved the pledge meanwhile: it is to be looked at anew. */
  private async withdrawIn(tx: EntityManager, netizenId: string, pledgeId: string): Promise<boolean> {
    const pledge = await this.pledges.findOwn(tx, netizenId, pledgeId);
    if (!pledge) throw new PledgeNotFoundError();
    if (pledge.status === 'WITHDRAWN') return true;
    if (underReview.has(pledge.status)) throw new PledgeUnderReviewError();
    if (!mayMove(pledgeStates, pledge.status, 'WITHDRAWN')) throw new PledgeStateError(pledge.status);
    if (!(await this.pledges.withdraw(tx, pledge, this.clock.now()))) return false;
    if (countedPledgeStatuses.includes(pledge.status)) await this.counters.change(tx, sumChanges([], [pledge]));
    await this.after.end(tx, pledge.id);
    return true;
  }
}
