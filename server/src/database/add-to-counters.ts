import type { EntityManager } from 'typeorm';
import { isSqlite } from './dialect.js';

/** Identifiers here come from code, never from a request; both engines take back-ticks. */
const quoted = (name: string): string => `\`${name}\``;

/**
 * Adds to counter rows, creating those that are missing: one statement a row, in the order given. Callers sort the rows,
 * so that two transactions take their locks in one order. After it the transaction holds the rows' locks.
 *
 * @param keys key columns and their values, and `delta`, per row
 */
export async function addToCounters(
  tx: EntityManager,
  table: string,
  counter: string,
  rows: readonly { key: Readonly<Record<string, string>>; delta: number }[],
): Promise<void> {
  const sqlite = isSqlite(tx);
  const add = `${quoted(counter)} = ${quoted(counter)} + ?`;
  for (const { key, delta } of rows) {
    const columns = Object.keys(key);
    const conflict = sqlite
      ? `ON CONFLICT (${columns.map(quoted).join(', ')}) DO UPDATE SET ${add}`
      : `ON DUPLICATE KEY UPDATE ${add}`;
    const names = [...columns, counter].map(quoted).join(', ');
    const marks = [...columns, counter].map(() => '?').join(', ');
    await tx.query(`INSERT INTO ${quoted(table)} (${names}) VALUES (${marks}) ${conflict}`, [
      ...Object.values(key),
      delta,
      delta,
    ]);
  }
}
