import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { GroupCommit } from '../../platform/group-commit/group-commit.js';
import { Lanes } from '../../platform/group-commit/lanes.js';
import { CommitHeartbeats } from './commit-heartbeats.js';
import type { BeatCommand, CreditedBeat } from './decide-beats.js';

/** Fuller batches cost each heartbeat less of what is done once for all of them. */
const GATHER_MS = 3;

/** Heartbeats that are waiting become one transaction. A learner always has the same lane. */
@Injectable()
export class HeartbeatQueue implements BeforeApplicationShutdown {
  private readonly lanes: Lanes<BeatCommand, CreditedBeat>;

  constructor(unitOfWork: UnitOfWork, batch: CommitHeartbeats, config: AppConfig) {
    const lane = (): GroupCommit<BeatCommand, CreditedBeat> =>
      new GroupCommit(unitOfWork, {
        name: 'heartbeats',
        gatherMs: GATHER_MS,
        commitBatch: (tx, commands) => batch.commit(tx, commands),
        // Deciding finds a number that is already accepted and says so: the phone then goes on from there.
        reconcile: (_tx, commands) => Promise.resolve(commands.map(() => null)),
      });
    this.lanes = new Lanes(config.databaseUrl, lane);
  }

  /**
   * Resolves after the commit with what was credited.
   * @throws LearningSessionNotFoundError · LearningOnAnotherDeviceError · HeartbeatOutOfOrderError · QueueFullError · CommitUncertainError
   */
  beat(command: BeatCommand): Promise<CreditedBeat> {
    return this.lanes.of(command.netizenId.slice(-4)).submit(command);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.lanes.drain();
  }
}
