import { AsyncLocalStorage } from 'node:async_hooks';

const insideTransaction = new AsyncLocalStorage<true>();
let watching = false;

/** Code inside a transaction began a second one or asked the database beside its `tx`; on SQLite it would wait for itself. */
export class NestedTransactionError extends Error {
  constructor() {
    super('inside a transaction the database is asked only through its tx: pass it on');
    this.name = 'NestedTransactionError';
  }
}

/**
 * From now on this process refuses nested transactions at once. All tests do; a server does not, since following the flow
 * of asynchronous calls makes every promise of the process dearer. There the mistake that no test met is a transaction
 * that waits for itself: on SQLite `TransactionGateTimeoutError` after 30 s, on the others a lock wait timeout.
 */
export function watchNestedTransactions(): void {
  watching = true;
}

/** Runs `work` marked as being inside a transaction, with everything that it awaits. */
export function markTransaction<T>(work: () => Promise<T>): Promise<T> {
  return watching ? insideTransaction.run(true, work) : work();
}

/** Runs `work` without that mark, for something that outlives the caller. */
export function leaveTransactionContext<T>(work: () => T): T {
  return watching ? insideTransaction.exit(work) : work();
}

/** @throws NestedTransactionError when the calling code is inside a transaction and the process watches for it. */
export function refuseInsideTransaction(): void {
  if (watching && insideTransaction.getStore()) throw new NestedTransactionError();
}
