import { refuseInsideTransaction } from '../transaction-context.js';

/** Long enough for any queue of ours, short enough that a forgotten transaction is noticed. */
const MAX_WAIT_MS = 30_000;

/** A transaction did not get its turn in time. */
export class TransactionGateTimeoutError extends Error {
  constructor() {
    super(`waited ${MAX_WAIT_MS / 1000} s for the SQLite connection: a transaction before this one did not end`);
    this.name = 'TransactionGateTimeoutError';
  }
}

interface Waiter {
  readonly admit: () => void;
  readonly timer: NodeJS.Timeout;
}

/** The door to SQLite's one writing connection: one transaction, or one single statement, at a time, in order of arrival. */
export class TransactionGate {
  private occupied = false;
  private readonly waiting: Waiter[] = [];

  /**
   * Resolves when the connection is the caller's; he must `leave` it.
   * @throws NestedTransactionError when the caller himself is inside a transaction and would wait for himself.
   * @throws TransactionGateTimeoutError after 30 s.
   */
  async enter(): Promise<void> {
    refuseInsideTransaction();
    if (!this.occupied) {
      this.occupied = true;
      return;
    }
    await new Promise<void>((admit, refuse) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(waiter), 1);
        refuse(new TransactionGateTimeoutError());
      }, MAX_WAIT_MS);
      const waiter: Waiter = { admit, timer };
      this.waiting.push(waiter);
    });
  }

  leave(): void {
    const next = this.waiting.shift();
    if (!next) {
      this.occupied = false;
      return;
    }
    clearTimeout(next.timer);
    next.admit();
  }
}
