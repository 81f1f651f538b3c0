import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { GroupCommit } from '../../platform/group-commit/group-commit.js';
import { BallotContendedError } from '../domain/ballot.errors.js';
import type { SealedWish } from './ballot-maker.js';
import { CommitBallots, type CastOutcome } from './commit-ballots.js';

const CONTENDED_TRIES = 8;
const MAX_PAUSE_MS = 25;

/** Ballots that are waiting become one transaction. */
@Injectable()
export class BallotQueue implements BeforeApplicationShutdown {
  private readonly commits: GroupCommit<SealedWish, CastOutcome>;

  constructor(unitOfWork: UnitOfWork, batch: CommitBallots, clock: Clock) {
    this.commits = new GroupCommit<SealedWish, CastOutcome>(unitOfWork, {
      name: 'ballots',
      commitBatch: (tx, wishes) => batch.commit(tx, wishes, () => clock.now()),
      // Deciding looks every ballot up by its name first, so that trying again is all there is to do.
      reconcile: (_tx, wishes) => Promise.resolve(wishes.map(() => null)),
    });
  }

  /**
   * Resolves after the commit. When other servers keep taking this voter's next slot it is decided again, a few times.
   * @throws QueueFullError · CommitUncertainError · BallotContendedError: nothing may be lost by trying again with the same key
   */
  async cast(wish: SealedWish): Promise<CastOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.commits.submit(wish);
      } catch (error) {
        if (constraintViolation(error) === null) throw error;
        if (attempt >= CONTENDED_TRIES) throw new BallotContendedError(error);
        await pause(Math.random() * MAX_PAUSE_MS * attempt);
      }
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.commits.drain();
  }
}
