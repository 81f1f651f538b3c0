import { leaveTransactionContext, refuseInsideTransaction } from '../../database/transaction-context.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { Batch, type BatchWork, type Entry } from './batch.js';
import { QueueFullError } from './group-commit.errors.js';

export interface GroupCommitOptions<Item, Outcome> extends BatchWork<Item, Outcome> {
  /** What is gathered here, for people who look at figures: `ballots`. */
  readonly name: string;
  /** Most items in one transaction; 256 unless told. */
  readonly maxBatch?: number;
  /** Most items that may wait; one more gets `QueueFullError`. 10,000 unless told. */
  readonly maxWaiting?: number;
  /** Batches under way at once; 1 unless told. With more, batches meet each other's uncommitted rows. */
  readonly concurrency?: number;
  /** Longest wait, in milliseconds, for more items while each turn of the event loop brings some; 0 unless told. */
  readonly gatherMs?: number;
}

/**
 * Many callers, one transaction. While a batch is being written new items gather, and together they are the next batch;
 * a single caller is not kept waiting. Each promise settles only after the commit, so nothing is acknowledged that a
 * crash could lose. When a batch meets a constraint or a deadlock it is decided once more, and then item by item.
 *
 * @example
 * ```ts
 * const ballots = new GroupCommit<Ballot, Receipt>(unitOfWork, {
 *   name: 'ballots',
 *   commitBatch: async (tx, items) => { …one SELECT, decide, one INSERT…; return outcomes; },
 *   reconcile: async (tx, items) => { …SELECT by id: the outcome, or null… },
 * });
 * await ballots.submit(ballot);   // the outcome, after the commit
 * await ballots.drain();          // in beforeApplicationShutdown
 * ```
 */
export class GroupCommit<Item, Outcome> {
  readonly name: string;
  private readonly maxBatch: number;
  private readonly maxWaiting: number;
  private readonly concurrency: number;
  private readonly gatherMs: number;
  private queue: Entry<Item, Outcome>[] = [];
  private underWay = 0;
  private scheduled = false;
  private draining = false;
  private readonly whenIdle: (() => void)[] = [];

  constructor(
    private readonly unitOfWork: Pick<UnitOfWork, 'run'>,
    private readonly options: GroupCommitOptions<Item, Outcome>,
  ) {
    this.name = options.name;
    this.maxBatch = options.maxBatch ?? 256;
    this.maxWaiting = options.maxWaiting ?? 10_000;
    this.concurrency = options.concurrency ?? 1;
    this.gatherMs = options.gatherMs ?? 0;
  }

  /** How many items wait for their batch to begin. */
  get waiting(): number {
    return this.queue.length;
  }

  /**
   * Resolves with the item's outcome when it is durable.
   * Rejects with the error that `commitBatch` gave for this item, with the error of the database when every try failed,
   * with `CommitUncertainError` when the connection broke and nobody can tell, or with `QueueFullError`.
   * @throws NestedTransactionError when called from inside a transaction, which would wait for itself.
   */
  submit(item: Item): Promise<Outcome> {
    refuseInsideTransaction();
    if (this.draining || this.queue.length >= this.maxWaiting) return Promise.reject(new QueueFullError());
    return new Promise((resolve, reject) => {
      this.queue.push({ item, resolve, reject });
      this.schedule();
    });
  }

  /** Takes nothing more and resolves when everything that waits has been settled. */
  async drain(): Promise<void> {
    this.draining = true;
    if (this.queue.length === 0 && this.underWay === 0) return;
    await new Promise<void>((resolve) => this.whenIdle.push(resolve));
  }

  /**
   * A batch begins in the next turn of the event loop, so that all requests which have arrived by then are in it; with
   * `gatherMs` it waits on while more arrive. A single caller waits for two turns of an idle loop, which is nothing.
   */
  private schedule(): void {
    if (this.scheduled || this.underWay >= this.concurrency || this.queue.length === 0) return;
    this.scheduled = true;
    leaveTransactionContext(() => this.gather(0, performance.now() + this.gatherMs));
  }

  private gather(seen: number, until: number): void {
    setImmediate(() => {
      const waiting = this.queue.length;
      const more = this.gatherMs > 0 && waiting > seen && waiting < this.maxBatch && performance.now() < until;
      if (more) this.gather(waiting, until);
      else void this.begin();
    });
  }

  private async begin(): Promise<void> {
    this.scheduled = false;
    this.underWay += 1;
    const entries = this.queue.slice(0, this.maxBatch);
    this.queue = this.queue.slice(entries.length);
    this.schedule();
    await new Batch(this.unitOfWork, this.options, entries).settle();
    this.underWay -= 1;
    this.schedule();
    if (this.queue.length === 0 && this.underWay === 0) this.whenIdle.splice(0).forEach((resolve) => resolve());
  }
}
