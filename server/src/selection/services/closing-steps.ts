import { Injectable } from '@nestjs/common';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { selectionStates, type SelectionStatus } from '@good-netizen/shared/states/selection.states';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { Selection } from '../domain/selection.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { ResultRepository } from '../persistence/result.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import { CountBallots } from './count-ballots.js';

/** What a step does besides moving the selection, in the same transaction. False: not yet. */
type Effect = (tx: EntityManager, selection: Selection) => Promise<boolean>;

const always: Effect = () => Promise.resolve(true);

/**
 * The steps from OPEN to COMPUTED. Each is one transaction that locks the selection, looks whether the step is still to be
 * done, does it, and moves on: a crash between two leaves the selection in the state of the first, and whoever comes next,
 * on whichever server, goes on from there.
 */
@Injectable()
export class ClosingSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly results: ResultRepository,
    private readonly counting: CountBallots,
  ) {}

  /** Takes the step that comes after this state. The new state, or `null` when nothing was to be done. */
  async advance(id: string, from: SelectionStatus, clock: Clock): Promise<SelectionStatus | null> {
    switch (from) {
      case 'OPEN':
      case 'PAUSED':
        return this.step(id, from, 'CLOSING', (_tx, { closesAt }) => Promise.resolve(closesAt <= clock.now()));
      case 'CLOSING':
        return this.close(id);
      case 'CLOSED':
        return this.step(id, from, 'OPENED', always);
      case 'OPENED':
        return this.reconcile(id);
      case 'RECONCILED':
        return this.compute(id, clock);
      default:
        return null;
    }
  }

  /**
   * The exclusive lock of CLOSING has waited for the last ballots; now their number is fixed. Once there is a log, this is
   * also where closing waits until it holds them all (see server/src/ledger/README.md).
   */
  private close(id: string): Promise<SelectionStatus | null> {
    return this.step(id, 'CLOSING', 'CLOSED', async (tx) => {
      await this.selections.fixBallots(tx, id, await this.ballots.count(tx, id));
      return true;
    });
  }

  /** Opens every seal for the first time. What is closed does not change, so the long work needs no lock. */
  private async reconcile(id: string): Promise<SelectionStatus | null> {
    if (!(await this.counting.reconcile(id))) return null;
    return this.step(id, 'OPENED', 'RECONCILED', always);
  }

  private async compute(id: string, clock: Clock): Promise<SelectionStatus | null> {
    const counted = await this.counting.tally(id);
    if (!counted) return null;
    const { rows, ballots, voters, votes } = counted;
    return this.step(id, 'RECONCILED', 'COMPUTED', async (tx) => {
      const computedAt = clock.now();
      await this.results.insert(tx, { selectionId: id, perCandidate: rows, ballots, voters, votes, computedAt });
      return true;
    });
  }

  private step(
    id: string,
    from: SelectionStatus,
    to: SelectionStatus,
    effect: Effect,
  ): Promise<SelectionStatus | null> {
    if (!mayMove(selectionStates, from, to)) throw new Error(`a selection never moves from ${from} to ${to}`);
    return this.unitOfWork.run(async (tx) => {
      const selection = await this.selections.lock(tx, id);
      if (selection?.status !== from || !(await effect(tx, selection))) return null;
      await this.selections.move(tx, id, to);
      return to;
    });
  }
}
