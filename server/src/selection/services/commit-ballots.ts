import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import type { Receipt, ReceiptBody } from '@good-netizen/shared/selection/receipt';
import type { EntityManager } from 'typeorm';
import type { Ballot } from '../domain/ballot.js';
import {
  BallotBatch,
  type BatchFacts,
  type DecidedBallot,
  type PlannedBallot,
  type StoredBallot,
} from '../domain/ballot-batch.js';
import { receiptOf } from '../domain/receipt-of.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import type { SealedWish } from './ballot-maker.js';
import { openSeal } from './ballot-seal.js';
import { ReceiptSigner } from './receipt-signer.js';
import { groupBySelection, once, StoredBallots, type WishesBySelection } from './stored-ballots.js';

/** What a voter gets for a ballot that stands. */
export interface CastOutcome {
  readonly receipt: Receipt;
  readonly salt: string;
  readonly periodKey: string;
  readonly votesLeft: number;
}

/** A batch that has been decided, not yet written. */
interface Decision {
  readonly answers: readonly (DecidedBallot | Error)[];
  readonly planned: readonly PlannedBallot[];
  readonly stored: readonly StoredBallot[];
}

/**
 * What one batch of ballots does in one transaction: lock the selections, read what these voters have cast, decide each
 * ballot in order, sign all receipts at once, insert. Safe to run again after anything: a ballot that is already there is
 * found and answered with its receipt.
 */
@Injectable()
export class CommitBallots {
  constructor(
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly stored: StoredBallots,
    private readonly signer: ReceiptSigner,
  ) {}

  /** The outcome of each wish in order, or the error that its voter gets. `clock` is read once the selections are locked. */
  async commit(tx: EntityManager, wishes: readonly SealedWish[], clock: () => Date): Promise<(CastOutcome | Error)[]> {
    const groups = groupBySelection(wishes);
    const selections = await this.selections.lockShared(tx, [...groups.keys()].sort());
    const now = clock();
    const { answers, planned, stored } = await this.decide(tx, wishes, groups, { now, selections });
    const signed = this.sign(planned, groups, now);
    await this.insert(tx, signed, wishes);
    const standing = new Map([...stored, ...signed].map((ballot) => [ballot.ballotId, ballot]));
    return answers.map((answer, index) => {
      if (answer instanceof Error) return answer;
      const ballot = standing.get(answer.ballotId) as StoredBallot;
      const receipt = receiptOf(ballot, (wishes[index] as SealedWish).facts.rulesHash);
      return { receipt, salt: answer.salt, periodKey: ballot.periodKey, votesLeft: answer.votesLeft };
    });
  }

  /** Nobody is refused before it is certain that theirs is not the second sending of a ballot that stands. */
  private async decide(
    tx: EntityManager,
    wishes: readonly SealedWish[],
    groups: WishesBySelection,
    facts: Pick<BatchFacts, 'now' | 'selections'>,
  ): Promise<Decision> {
    const stored = await this.stored.list(tx, groups, facts.now);
    const decision = decideWith(stored, wishes, groups, facts);
    const refused = wishes.filter((wish, i) => decision.answers[i] instanceof Error && !this.stored.isDoubted(wish));
    if (refused.length === 0) return decision;
    const namesakes = await this.stored.listNamesakes(tx, refused);
    if (namesakes.length === 0) return decision;
    return decideWith(once([...stored, ...namesakes]), wishes, groups, facts);
  }

  /** When a key of the database objects, the next try looks at all that these wishes might collide with. */
  private async insert(tx: EntityManager, ballots: readonly Ballot[], wishes: readonly SealedWish[]): Promise<void> {
    try {
      await this.ballots.insert(tx, ballots);
    } catch (error) {
      this.stored.doubt(wishes);
      throw error;
    }
  }

  private sign(planned: readonly PlannedBallot[], groups: WishesBySelection, now: Date): Ballot[] {
    if (planned.length === 0) return [];
    const inclusionDeadline = new Date(now.getTime() + Limits.receiptInclusionDeadlineSeconds * 1000).toISOString();
    const bodies = planned.map(({ selectionId, ballotId, voterTag, commitment }): ReceiptBody => ({
      selection: selectionId,
      ballotId,
      voterTag,
      commitment,
      rulesHash: (groups.get(selectionId)?.[0] as SealedWish).facts.rulesHash,
      keyId: this.signer.keyId,
      inclusionDeadline,
    }));
    const proofs = this.signer.sign(bodies);
    return planned.map((ballot, index) => ({ ...ballot, receiptProof: proofs[index] as Ballot['receiptProof'] }));
  }
}

function decideWith(
  stored: readonly StoredBallot[],
  wishes: readonly SealedWish[],
  groups: WishesBySelection,
  facts: Pick<BatchFacts, 'now' | 'selections'>,
): Decision {
  const keyOf = (ballot: StoredBallot) => (groups.get(ballot.selectionId)?.[0] as SealedWish).keys.sealKey;
  const batch = new BallotBatch({ ...facts, stored, open: (ballot) => openSeal(keyOf(ballot), ballot) });
  return { answers: wishes.map((wish) => batch.decide(wish)), planned: batch.planned, stored };
}
