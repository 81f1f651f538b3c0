import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import type { EntityManager } from 'typeorm';
import { makeBallot } from './ballot-maker.js';
import { CommitBallots } from './commit-ballots.js';
import { voterTagOf } from './selection-keys.js';
import { VotingRooms } from './voting-room.js';

/** A simulated ballot: `person` stands for an identity hash and is any text that tells people apart. */
export interface SimulatedBallot {
  readonly person: string;
  readonly choices: readonly Choice[];
}

/**
 * Writes simulated ballots (模拟数据) of a demonstration selection by the same way as real ones: same rules, same quotas,
 * same seals and receipts; only the time is given.
 */
@Injectable()
export class LayDownBallotsService {
  constructor(
    private readonly rooms: VotingRooms,
    private readonly batch: CommitBallots,
  ) {}

  /** @throws the refusal of the first ballot that the rules do not allow; then nothing of the transaction stands */
  async layDown(tx: EntityManager, selectionId: string, at: Date, ballots: readonly SimulatedBallot[]): Promise<void> {
    const room = await this.rooms.load(tx, selectionId);
    const wishes = ballots.map(({ person, choices }) =>
      makeBallot(room, {
        voterTag: voterTagOf(room.keys, person),
        clientKey: randomBytes(16).toString('hex'),
        nonce: randomBytes(16).toString('hex'),
        choices,
      }),
    );
    if (wishes.length === 0) return;
    const outcomes = await this.batch.commit(tx, wishes, () => at);
    const refusal = outcomes.find((outcome) => outcome instanceof Error);
    if (refusal instanceof Error) throw refusal;
  }
}
