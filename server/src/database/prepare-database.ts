import type { DataSource } from 'typeorm';
import { openDataSource, type OpenOptions } from './data-source.js';
import { parseDatabaseUrl } from './database-url.js';
import { isConnectionLost, isDiskFull } from './database-failure.js';
import { migrateDatabase } from './migrate.js';
import { withMigrationLock } from './mysql/mysql-migration-lock.js';
import { PreparationStep } from './preparation-step.js';
import { makeSqliteFile } from './sqlite/make-sqlite-file.js';

const SEED_STEP = 'seed';

export interface PrepareOptions extends OpenOptions {
  /**
   * Loads the first data, once in the life of the database. On MariaDB and MySQL it may run again after a crash in its
   * middle, so it must bear finding its own rows.
   */
  readonly seed?: (dataSource: DataSource) => Promise<void>;
  readonly now?: () => Date;
}

/** The database could not be made ready. The message is one sentence for the operator. */
export class DatabasePreparationError extends Error {
  constructor(sentence: string, cause: unknown) {
    super(sentence, { cause });
    this.name = 'DatabasePreparationError';
  }
}

/**
 * Makes the database ready for a server: migrated and, the first time, seeded. A new SQLite file appears under its name
 * only when it is complete; an existing one takes all pending steps or none.
 * @returns whether the seed ran now.
 * @throws DatabaseInUseError, DatabaseUrlError, DatabasePreparationError: each one sentence.
 */
export async function prepareDatabase(url: string, options: PrepareOptions = {}): Promise<{ seeded: boolean }> {
  const address = parseDatabaseUrl(url);
  try {
    if (address.kind === 'sqlite' && address.path !== ':memory:') {
      return await makeSqliteFile(address.path, (file) => prepare(`sqlite:${file}`, options));
    }
    return await prepare(url, options);
  } catch (error) {
    throw explain(error);
  }
}

async function prepare(url: string, options: PrepareOptions): Promise<{ seeded: boolean }> {
  const dataSource = await openDataSource(url, options);
  try {
    await migrateDatabase(dataSource);
    return { seeded: await seedOnce(dataSource, options) };
  } finally {
    await dataSource.destroy();
  }
}

async function seedOnce(dataSource: DataSource, options: PrepareOptions): Promise<boolean> {
  const { seed, now = () => new Date() } = options;
  if (!seed) return false;
  const work = async () => {
    const steps = dataSource.getRepository(PreparationStep);
    if (await steps.existsBy({ name: SEED_STEP })) return false;
    await seed(dataSource);
    await steps.insert({ name: SEED_STEP, finishedAt: now() });
    return true;
  };
  return dataSource.options.type === 'better-sqlite3' ? work() : withMigrationLock(dataSource, work);
}

function explain(error: unknown): unknown {
  if (isDiskFull(error))
    return new DatabasePreparationError('The disk is full: the database could not be made.', error);
  if (isConnectionLost(error)) {
    return new DatabasePreparationError('The database server of DATABASE_URL cannot be reached.', error);
  }
  return error;
}
