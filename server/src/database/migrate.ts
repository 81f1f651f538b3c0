import type { DataSource } from 'typeorm';
import { readyMysqlDatabase, withMigrationLock } from './mysql/mysql-migration-lock.js';

/**
 * Brings the schema of an open database up to date. On SQLite all pending steps happen or none; on MariaDB and MySQL,
 * where DDL commits at once, one process migrates at a time and every step can be run again.
 * @returns the names of the steps that ran.
 */
export async function migrateDatabase(dataSource: DataSource): Promise<string[]> {
  if (dataSource.options.type === 'better-sqlite3') return runPending(dataSource);
  return withMigrationLock(dataSource, async () => {
    await readyMysqlDatabase(dataSource);
    return runPending(dataSource);
  });
}

async function runPending(dataSource: DataSource): Promise<string[]> {
  const done = await dataSource.runMigrations();
  return done.map((migration) => migration.name);
}
