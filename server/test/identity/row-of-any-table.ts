import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { DataSource, EntityMetadata, QueryRunner } from 'typeorm';
import { newId } from '../../src/platform/id.js';

/** Columns that hold a netizen, by their names: a new table that names one is found without anybody's doing. */
const PERSON =
  /^(netizen|child|guardian|signer|voter|author|reporter|member|founder|initiator|submitter|respondent)_(id|key)$|netizen_id$|^pending_key$/;

/** Named like the above, but hold staff, who are not netizens: `authoring` knows nobody else. */
const STAFF = new Set(['course_version.author_id']);

/** The columns of a table that can hold a netizen's id. */
export function personColumns(table: EntityMetadata): string[] {
  if (table.tableName === 'netizen') return ['id'];
  return table.columns
    .map(({ databaseName }) => databaseName)
    .filter((name) => PERSON.test(name) && !STAFF.has(`${table.tableName}.${name}`));
}

export function isSqlite(dataSource: DataSource): boolean {
  return dataSource.options.type === 'better-sqlite3';
}

/** Text values of a row, by column; dates and numbers are left out. */
export function textsOf(row: Record<string, unknown>): [string, string][] {
  return Object.entries(row).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

/**
 * One row for each column that can hold a person, with the person there and another one in the other such columns. Foreign
 * keys are off meanwhile, so that the rest may be made up.
 */
export async function fillTable(
  runner: QueryRunner,
  table: EntityMetadata,
  { person, other }: { person: string; other: string },
): Promise<void> {
  if (table.tableName === 'netizen') return;
  const sqlite = isSqlite(runner.connection);
  await runner.query(sqlite ? 'PRAGMA foreign_keys = OFF' : 'SET FOREIGN_KEY_CHECKS = 0');
  try {
    for (const column of personColumns(table)) {
      const [held] = (await runner.query(`SELECT COUNT(*) AS count FROM \`${table.tableName}\` WHERE ${column} = ?`, [
        person,
      ])) as { count: number }[];
      if (Number(held?.count) > 0) continue;
      const values = table.columns.map((it) => valueOf(it, column, person, other));
      const names = table.columns.map(({ databaseName }) => databaseName);
      const marks = names.map(() => '?').join();
      await runner.query(
        `INSERT INTO \`${table.tableName}\` (${names.map((name) => `\`${name}\``).join()}) VALUES (${marks})`,
        values,
      );
    }
  } finally {
    await runner.query(sqlite ? 'PRAGMA foreign_keys = ON' : 'SET FOREIGN_KEY_CHECKS = 1');
  }
}

function valueOf(column: ColumnMetadata, held: string, person: string, other: string): string | number {
  const { databaseName: name, length } = column;
  if (name === held) return person;
  // Says again who `netizen_id` is.
  if (name === 'busy_with') return person;
  if (PERSON.test(name)) return other;
  const type = String(column.type);
  if (type === 'int' || type === 'integer') return 7;
  if (type === 'boolean') return 1;
  if (type === 'datetime') return '2018-05-04 00:00:00.000';
  if (type === 'simple-json') return '[]';
  if (type === 'text') return 'made up';
  const size = Number(length);
  if (size >= 36) return newId();
  return newId().replace(/-/g, '').slice(-Math.min(size, 32));
}
