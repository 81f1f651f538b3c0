import type { DataSource } from 'typeorm';
import { registerConstraints } from './constraint-catalogue.js';
import { parseDatabaseUrl } from './database-url.js';
import { entities as allEntities } from './entities.js';
import type { EntityClass } from './entity-class.js';
import { toMigrationClass, type Migration } from './migration.js';
import { migrations as allMigrations } from './migrations.js';
import { createMysqlDataSource } from './mysql/mysql-data-source.js';
import { SnakeCaseNaming } from './naming.js';
import { QueryLogger } from './query-logger.js';
import type { SharedOptions } from './shared-options.js';
import { createSqliteDataSource } from './sqlite/sqlite-data-source.js';

const DEFAULT_POOL_SIZE = 10;

export interface OpenOptions {
  /** Writes every statement to the debug log, without its values. */
  readonly logging?: boolean;
  /** Connections to MariaDB or MySQL; SQLite has one for writing and one for reading. */
  readonly poolSize?: number;
  /** Only for tests of this room. */
  readonly entities?: readonly EntityClass[];
  readonly migrations?: readonly Migration[];
}

/**
 * Makes the data source for a `DATABASE_URL`; it is not initialised yet. On MariaDB and MySQL the server is asked which
 * of the two it is.
 * @throws DatabaseUrlError when the URL cannot be read.
 */
export async function createDataSource(url: string, options: OpenOptions = {}): Promise<DataSource> {
  const address = parseDatabaseUrl(url);
  const shared: SharedOptions = {
    entities: [...(options.entities ?? allEntities)],
    migrations: (options.migrations ?? allMigrations).map(toMigrationClass),
    migrationsTableName: 'schema_migration',
    // SQLite takes all steps or none; the others commit each DDL statement at once whatever we ask.
    migrationsTransactionMode: address.kind === 'sqlite' ? 'all' : 'each',
    namingStrategy: new SnakeCaseNaming(),
    logger: new QueryLogger(options.logging ?? false),
    logging: true,
    synchronize: false,
  };
  if (address.kind === 'sqlite') return createSqliteDataSource(address, shared);
  return createMysqlDataSource(address, shared, options.poolSize ?? DEFAULT_POOL_SIZE);
}

/**
 * Opens the database.
 * @throws DatabaseInUseError when another process has the SQLite file.
 */
export async function openDataSource(url: string, options: OpenOptions = {}): Promise<DataSource> {
  const dataSource = await createDataSource(url, options);
  return initializeDataSource(dataSource);
}

/** Initialises a data source and makes the names of its constraints known to `constraintViolation`. */
export async function initializeDataSource(dataSource: DataSource): Promise<DataSource> {
  if (!dataSource.isInitialized) await dataSource.initialize();
  registerConstraints(dataSource);
  return dataSource;
}
