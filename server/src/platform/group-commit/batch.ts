import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { isConnectionLost, isTransient } from '../../database/database-failure.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { CommitUncertainError } from './group-commit.errors.js';

/** How a batch is written. Everything happens in the given transaction and through nothing else: it may be run again. */
export interface BatchWork<Item, Outcome> {
  /**
   * Reads what it needs, decides each item, writes the accepted ones, and answers for each item in order: its outcome, or
   * an error that only this caller gets (then nothing may have been written for it).
   */
  commitBatch(tx: EntityManager, items: readonly Item[]): Promise<readonly (Outcome | Error)[]>;
  /**
   * After a lost connection: which of the items did the broken commit write? In order, `null` for those it did not.
   * Without it such callers get `CommitUncertainError` and must ask again themselves.
   */
  reconcile?(tx: EntityManager, items: readonly Item[]): Promise<readonly (Outcome | Error | null)[]>;
}

/** One caller's item with the promise that he holds. */
export interface Entry<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Whole batches are tried twice, single items three times; each of them asks a broken database five times. */
const BATCH_TRIES = 2;
const SINGLE_TRIES = 3;
const RECONNECT_PAUSES_MS = [50, 150, 400, 1000, 2000];

/** Another writer was first, so that reading again and deciding again may succeed. */
function isWorthAnotherTry(error: unknown): boolean {
  return constraintViolation(error) !== null || isTransient(error);
}

/** Writes one batch and settles the promise of each caller after the commit, whatever happens. */
export class Batch<Item, Outcome> {
  /** True once a connection broke: from then on each try looks first for what is already there. */
  private uncertain = false;

  constructor(
    private readonly unitOfWork: Pick<UnitOfWork, 'run'>,
    private readonly work: BatchWork<Item, Outcome>,
    private readonly entries: readonly Entry<Item, Outcome>[],
  ) {}

  /** Never rejects. */
  async settle(): Promise<void> {
    if (this.entries.length > 1) {
      const failure = await this.commit(this.entries, BATCH_TRIES);
      if (!failure) return;
      if (failure.error instanceof CommitUncertainError) return rejectAll(this.entries, failure.error);
    }
    for (const [index, entry] of this.entries.entries()) {
      const failure = await this.commit([entry], SINGLE_TRIES);
      // A database that cannot be reached will not answer the others either.
      if (failure?.error instanceof CommitUncertainError) return rejectAll(this.entries.slice(index), failure.error);
      // It may be there from the commit that broke, and this error kept us from finding out.
      if (failure) entry.reject(this.uncertain ? new CommitUncertainError(failure.error) : failure.error);
    }
  }

  /** Commits these entries together and settles them; answers with the error when none of the tries did. */
  private async commit(entries: readonly Entry<Item, Outcome>[], tries: number): Promise<{ error: unknown } | null> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcomes = await this.throughReconnects(entries.map((entry) => entry.item));
        entries.forEach((entry, index) => settleEntry(entry, outcomes[index]));
        return null;
      } catch (error) {
        if (attempt >= tries || !isWorthAnotherTry(error)) return { error };
      }
    }
  }

  private async throughReconnects(items: readonly Item[]): Promise<readonly (Outcome | Error | undefined)[]> {
    for (let reconnects = 0; ; reconnects += 1) {
      try {
        return await this.unitOfWork.run((tx) => this.decide(tx, items));
      } catch (error) {
        if (!isConnectionLost(error)) throw error;
        this.uncertain = true;
        const wait = RECONNECT_PAUSES_MS[reconnects];
        if (!this.work.reconcile || wait === undefined) throw new CommitUncertainError(error);
        await pause(wait);
      }
    }
  }

  private async decide(tx: EntityManager, items: readonly Item[]): Promise<readonly (Outcome | Error | undefined)[]> {
    if (!this.uncertain || !this.work.reconcile) return this.decideAnew(tx, items);
    const known = await this.work.reconcile(tx, items);
    const unknown = items.filter((_, index) => (known[index] ?? null) === null);
    if (unknown.length === 0) return known.map((outcome) => outcome ?? undefined);
    const decided = [...(await this.decideAnew(tx, unknown))].values();
    return items.map((_, index) => known[index] ?? decided.next().value);
  }

  private async decideAnew(tx: EntityManager, items: readonly Item[]): Promise<readonly (Outcome | Error)[]> {
    const outcomes = await this.work.commitBatch(tx, items);
    if (outcomes.length !== items.length) {
      throw new Error(`commitBatch answered ${outcomes.length} outcomes for ${items.length} items`);
    }
    return outcomes;
  }
}

function rejectAll(entries: readonly { reject(error: unknown): void }[], error: unknown): void {
  for (const entry of entries) entry.reject(error);
}

function settleEntry<Outcome>(entry: Entry<unknown, Outcome>, outcome: Outcome | Error | undefined): void {
  if (outcome instanceof Error) entry.reject(outcome);
  // An outcome may itself be `undefined`; `decide` has answered for every item.
  else entry.resolve(outcome as Outcome);
}
