import { existsSync } from 'node:fs';
import { openDataSource } from './data-source.js';
import { isConnectionLost } from './database-failure.js';
import { parseDatabaseUrl } from './database-url.js';
import { DatabasePreparationError } from './prepare-database.js';

const UNPREPARED =
  'The database was not prepared by this version of the server: start the server once, then try again.';

/**
 * For commands beside the server, which neither make nor migrate a database: it is there, it can be opened, and it has the
 * schema of this version.
 * @throws DatabaseInUseError, DatabaseUrlError, DatabasePreparationError: each one sentence.
 */
export async function requirePrepared(url: string): Promise<void> {
  const address = parseDatabaseUrl(url);
  if (address.kind === 'sqlite' && !existsSync(address.path)) {
    throw new DatabasePreparationError(`There is no database at ${address.path}.`, null);
  }
  const dataSource = await openDataSource(url).catch((error: unknown) => {
    if (!isConnectionLost(error)) throw error;
    throw new DatabasePreparationError('The database server of DATABASE_URL cannot be reached.', error);
  });
  try {
    const runner = dataSource.createQueryRunner();
    const known = await runner.hasTable('schema_migration').finally(() => runner.release());
    if (!known || (await dataSource.showMigrations())) throw new DatabasePreparationError(UNPREPARED, null);
  } finally {
    await dataSource.destroy();
  }
}
