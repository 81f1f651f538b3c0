import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { GroupCommit } from '../../platform/group-commit/group-commit.js';
import { Lanes } from '../../platform/group-commit/lanes.js';
import { BallotContendedError } from '../domain/ballot.errors.js';
import type { SealedWish } from './ballot-maker.js';
import { CommitBallots, type CastOutcome } from './commit-ballots.js';
import { StoredBallots } from './stored-ballots.js';

/** Fuller batches cost each ballot less of what is done once for all of them. */
const GATHER_MS = 3;
const CONTENDED_TRIES = 8;
const MAX_PAUSE_MS = 25;

/** Ballots that are waiting become one transaction. A voter always has the same lane. */
@Injectable()
export class BallotQueue implements BeforeApplicationShutdown {
  private readonly lanes: Lanes<SealedWish, CastOutcome>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batch: CommitBallots,
    private readonly stored: StoredBallots,
    private readonly clock: Clock,
    config: AppConfig,
  ) {
    this.lanes = new Lanes(config.databaseUrl, () => this.lane());
  }

  /**
   * Resolves after the commit. When other servers keep taking this voter's next slot it is decided again, a few times.
   * @throws QueueFullError · CommitUncertainError · BallotContendedError: nothing may be lost by trying again with the same key
   */
  async cast(wish: SealedWish): Promise<CastOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.lanes.of(wish.voterTag.slice(0, 4)).submit(wish);
      } catch (error) {
        if (constraintViolation(error) === null) throw error;
        if (attempt >= CONTENDED_TRIES) throw new BallotContendedError(error);
        await pause(Math.random() * MAX_PAUSE_MS * attempt);
      }
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.lanes.drain();
  }

  private lane(): GroupCommit<SealedWish, CastOutcome> {
    return new GroupCommit<SealedWish, CastOutcome>(this.unitOfWork, {
      name: 'ballots',
      gatherMs: GATHER_MS,
      commitBatch: (tx, wishes) => this.batch.commit(tx, wishes, () => this.clock.now()),
      // Deciding finds a ballot that is already there, so that trying again is all there is to do.
      reconcile: (_tx, wishes) => {
        this.stored.doubt(wishes);
        return Promise.resolve(wishes.map(() => null));
      },
    });
  }
}
