import { Injectable } from '@nestjs/common';
import { periodKeyAt } from '@good-netizen/shared/selection/period-key';
import type { EntityManager } from 'typeorm';
import type { StoredBallot } from '../domain/ballot-batch.js';
import { BallotRepository } from '../persistence/ballot.repository.js';
import type { SealedWish } from './ballot-maker.js';

/** The wishes of one batch, by selection. */
export type WishesBySelection = ReadonlyMap<string, readonly SealedWish[]>;

export function groupBySelection(wishes: readonly SealedWish[]): WishesBySelection {
  const groups = new Map<string, SealedWish[]>();
  for (const wish of wishes) {
    const group = groups.get(wish.facts.id);
    if (group) group.push(wish);
    else groups.set(wish.facts.id, [wish]);
  }
  return groups;
}

/**
 * Reads what a batch must know of ballots that are there already. Most wishes are new, and then their voters' ballots of the
 * running period are all there is to know. A wish that is doubted is also looked up by its name and its client key, since
 * it may have been cast in an earlier period; that lookup would cost every batch a third of its reading.
 */
@Injectable()
export class StoredBallots {
  private readonly doubted = new WeakSet<SealedWish>();

  constructor(private readonly ballots: BallotRepository) {}

  /** Says that these may be in the database already: a key objected, or the answer of a commit was lost. */
  doubt(wishes: readonly SealedWish[]): void {
    for (const wish of wishes) this.doubted.add(wish);
  }

  isDoubted(wish: SealedWish): boolean {
    return this.doubted.has(wish);
  }

  async list(tx: EntityManager, groups: WishesBySelection, now: Date): Promise<StoredBallot[]> {
    const stored: StoredBallot[] = [];
    for (const [selectionId, wishes] of groups) {
      const [first] = wishes;
      if (!first) continue;
      const periodKey = periodKeyAt(first.facts.rules.period, now);
      const tags = [...new Set(wishes.map((wish) => wish.voterTag))];
      stored.push(...(await this.ballots.listOfVoters(tx, selectionId, periodKey, tags)));
    }
    const doubted = [...groups.values()].flat().filter((wish) => this.doubted.has(wish));
    return once([...stored, ...(await this.listNamesakes(tx, doubted))]);
  }

  /** Ballots of any period that have the name or the client key of one of these wishes. */
  async listNamesakes(tx: EntityManager, wishes: readonly SealedWish[]): Promise<StoredBallot[]> {
    const found: StoredBallot[] = [];
    for (const [selectionId, group] of groupBySelection(wishes)) {
      found.push(...(await this.ballots.listNamesakes(tx, selectionId, group)));
    }
    return once(found);
  }
}

/** Each ballot once. */
export function once(ballots: readonly StoredBallot[]): StoredBallot[] {
  return [...new Map(ballots.map((ballot) => [ballot.ballotId, ballot])).values()];
}
