import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { GroupCommit } from '../../platform/group-commit/group-commit.js';
import { CommitHeartbeats } from './commit-heartbeats.js';
import type { BeatCommand, CreditedBeat } from './decide-beats.js';

/** Heartbeats that are waiting become one transaction. */
@Injectable()
export class HeartbeatQueue implements BeforeApplicationShutdown {
  private readonly commits: GroupCommit<BeatCommand, CreditedBeat>;

  constructor(unitOfWork: UnitOfWork, batch: CommitHeartbeats) {
    this.commits = new GroupCommit(unitOfWork, {
      name: 'heartbeats',
      commitBatch: (tx, commands) => batch.commit(tx, commands),
      // Deciding finds a number that is already accepted and says so: the phone then goes on from there.
      reconcile: (_tx, commands) => Promise.resolve(commands.map(() => null)),
    });
  }

  /**
   * Resolves after the commit with what was credited.
   * @throws LearningSessionNotFoundError · LearningOnAnotherDeviceError · HeartbeatOutOfOrderError · QueueFullError · CommitUncertainError
   */
  beat(command: BeatCommand): Promise<CreditedBeat> {
    return this.commits.submit(command);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.commits.drain();
  }
}
