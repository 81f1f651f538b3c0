import type { EntityManager, FindOneOptions } from 'typeorm';

/**
 * Find options that lock the rows found until the end of the transaction (`SELECT … FOR UPDATE`). SQLite has one writer
 * at a time, so a transaction there has nothing to lock.
 */
export function forUpdate(tx: EntityManager): Pick<FindOneOptions, 'lock'> {
  return tx.connection.options.type === 'better-sqlite3' ? {} : { lock: { mode: 'pessimistic_write' } };
}
