import { AsyncLocalStorage } from 'node:async_hooks';

const insideTransaction = new AsyncLocalStorage<true>();

/** Code inside a transaction began a second one or asked the database beside its `tx`; on SQLite it would wait for itself. */
export class NestedTransactionError extends Error {
  constructor() {
    super('inside a transaction the database is asked only through its tx: pass it on');
    this.name = 'NestedTransactionError';
  }
}

/** Runs `work` marked as being inside a transaction, with everything that it awaits. */
export function markTransaction<T>(work: () => Promise<T>): Promise<T> {
  return insideTransaction.run(true, work);
}

/** Runs `work` without that mark, for something that outlives the caller. */
export function leaveTransactionContext<T>(work: () => T): T {
  return insideTransaction.exit(work);
}

/** @throws NestedTransactionError when the calling code is inside a transaction. */
export function refuseInsideTransaction(): void {
  if (insideTransaction.getStore()) throw new NestedTransactionError();
}
