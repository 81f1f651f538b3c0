import { Injectable } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { periodKeyAt } from '@good-netizen/shared/selection/period-key';
import type { Receipt, ReceiptBody } from '@good-netizen/shared/selection/receipt';
import type { EntityManager } from 'typeorm';
import type { Ballot } from '../domain/ballot.js';
import { BallotBatch, type PlannedBallot, type StoredBallot } from '../domain/ballot-batch.js';
import { receiptOf } from '../domain/receipt-of.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import { SelectionRepository } from '../persistence/selection.repository.js';
import type { SealedWish } from './ballot-maker.js';
import { openSeal } from './ballot-seal.js';
import { ReceiptSigner } from './receipt-signer.js';

/** What a voter gets for a ballot that stands. */
export interface CastOutcome {
  readonly receipt: Receipt;
  readonly salt: string;
  readonly periodKey: string;
  readonly votesLeft: number;
}

/**
 * What one batch of ballots does in one transaction: lock the selections, read what these voters have cast, decide each
 * ballot in order, sign all receipts at once, insert. Safe to run again after anything: a ballot that is already there is
 * found and answered with its receipt.
 */
@Injectable()
export class CommitBallots {
  /**
   * Wishes that may be in the database already, under an earlier day's period: looked up by name and key before they are
   * decided. The others are not, which saves every ordinary batch a third of its reading.
   */
  private readonly doubted = new WeakSet<SealedWish>();

  constructor(
    private readonly selections: SelectionRepository,
    private readonly ballots: BallotRepository,
    private readonly signer: ReceiptSigner,
  ) {}

  /** Says that these may have been written by a commit whose answer was lost. */
  doubt(wishes: readonly SealedWish[]): void {
    for (const wish of wishes) this.doubted.add(wish);
  }

  /** The outcome of each wish in order, or the error that its voter gets. `clock` is read once the selections are locked. */
  async commit(tx: EntityManager, wishes: readonly SealedWish[], clock: () => Date): Promise<(CastOutcome | Error)[]> {
    const bySelection = groupBySelection(wishes);
    const selections = await this.selections.lockShared(tx, [...bySelection.keys()].sort());
    const now = clock();
    const stored = await this.listStored(tx, bySelection, now);
    const keysOf = (ballot: StoredBallot) => (bySelection.get(ballot.selectionId)?.[0] as SealedWish).keys;
    const open = (ballot: StoredBallot) => openSeal(keysOf(ballot).sealKey, ballot);
    const batch = new BallotBatch({ now, selections, stored, open });
    const decided = wishes.map((wish) => batch.decide(wish));
    const signed = this.sign(batch.planned, bySelection, now);
    await this.insert(tx, signed, wishes);
    const standing = new Map([...stored, ...signed].map((ballot) => [ballot.ballotId, ballot]));
    return decided.map((answer, index) => {
      if (answer instanceof Error) return answer;
      const ballot = standing.get(answer.ballotId) as StoredBallot;
      const receipt = receiptOf(ballot, (wishes[index] as SealedWish).facts.rulesHash);
      return { receipt, salt: answer.salt, periodKey: ballot.periodKey, votesLeft: answer.votesLeft };
    });
  }

  private async listStored(
    tx: EntityManager,
    bySelection: ReadonlyMap<string, readonly SealedWish[]>,
    now: Date,
  ): Promise<StoredBallot[]> {
    const stored = new Map<string, StoredBallot>();
    for (const [selectionId, wishes] of bySelection) {
      const [first] = wishes;
      if (!first) continue;
      const periodKey = periodKeyAt(first.facts.rules.period, now);
      const tags = [...new Set(wishes.map((wish) => wish.voterTag))];
      const found = await this.ballots.listOfVoters(tx, selectionId, periodKey, tags);
      const doubted = wishes.filter((wish) => this.doubted.has(wish));
      if (doubted.length > 0) found.push(...(await this.ballots.listNamesakes(tx, selectionId, doubted)));
      for (const ballot of found) stored.set(ballot.ballotId, ballot);
    }
    return [...stored.values()];
  }

  /** When a key of the database objects, the next try looks at all that these wishes might collide with. */
  private async insert(tx: EntityManager, ballots: readonly Ballot[], wishes: readonly SealedWish[]): Promise<void> {
    try {
      await this.ballots.insert(tx, ballots);
    } catch (error) {
      this.doubt(wishes);
      throw error;
    }
  }

  private sign(
    planned: readonly PlannedBallot[],
    bySelection: ReadonlyMap<string, readonly SealedWish[]>,
    now: Date,
  ): Ballot[] {
    if (planned.length === 0) return [];
    const inclusionDeadline = new Date(now.getTime() + Limits.receiptInclusionDeadlineSeconds * 1000).toISOString();
    const bodies = planned.map(({ selectionId, ballotId, voterTag, commitment }): ReceiptBody => ({
      selection: selectionId,
      ballotId,
      voterTag,
      commitment,
      rulesHash: (bySelection.get(selectionId)?.[0] as SealedWish).facts.rulesHash,
      keyId: this.signer.keyId,
      inclusionDeadline,
    }));
    const proofs = this.signer.sign(bodies);
    return planned.map((ballot, index) => ({ ...ballot, receiptProof: proofs[index] as Ballot['receiptProof'] }));
  }
}

function groupBySelection(wishes: readonly SealedWish[]): Map<string, SealedWish[]> {
  const groups = new Map<string, SealedWish[]>();
  for (const wish of wishes) {
    const group = groups.get(wish.facts.id);
    if (group) group.push(wish);
    else groups.set(wish.facts.id, [wish]);
  }
  return groups;
}
