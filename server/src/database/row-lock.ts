import type { EntityManager, FindOneOptions } from 'typeorm';
import { isSqlite } from './dialect.js';

/**
 * Find options that lock the rows found until the end of the transaction (`SELECT … FOR UPDATE`). SQLite has one writer
 * at a time, so a transaction there has nothing to lock.
 */
export function forUpdate(tx: EntityManager): Pick<FindOneOptions, 'lock'> {
  return isSqlite(tx) ? {} : { lock: { mode: 'pessimistic_write' } };
}
