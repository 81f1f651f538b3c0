import type { EntityManager } from 'typeorm';

/** Which of the two engines this is, for statements in SQL of our own. SQLite has one writer at a time: nothing to lock. */
export const isSqlite = (tx: EntityManager): boolean => tx.connection.options.type === 'better-sqlite3';

/**
 * Names the index to read by, for MariaDB and MySQL only: an optimiser with old statistics would read, and lock, the whole
 * table. SQLite's indices of unique keys have names of its own, and it needs no hint.
 */
export const byIndex = (tx: EntityManager, name: string): string => (isSqlite(tx) ? '' : `FORCE INDEX (${name})`);

/** So many placeholders, with commas between. */
export const marks = (count: number): string => Array<string>(count).fill('?').join();

/** The day in Shanghai (`yyyymmdd`) of an instant in a column; China has kept one time without summer time since 1992. */
export const shanghaiDayOf = (tx: EntityManager, column: string): string =>
  isSqlite(tx) ? `strftime('%Y%m%d', ${column}, '+8 hours')` : `DATE_FORMAT(${column} + INTERVAL 8 HOUR, '%Y%m%d')`;
