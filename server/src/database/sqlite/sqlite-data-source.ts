import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import type { SqliteAddress } from '../database-url.js';
import type { SharedOptions } from '../shared-options.js';
import { UNFINISHED } from './make-sqlite-file.js';
import { SqliteConnection } from './sqlite-connection.js';
import { SqliteFileLock } from './sqlite-file-lock.js';
import { SqliteQueryRunner } from './sqlite-query-runner.js';
import { SqliteReadRunner } from './sqlite-read-runner.js';
import { TransactionGate } from './transaction-gate.js';

const BUSY_TIMEOUT_MS = 5000;
/** With these a commit that was acknowledged survives `kill -9` and a loss of power. */
const SETTINGS = ['synchronous = FULL', 'foreign_keys = ON'];

/**
 * A file that will be renamed (`makeSqliteFile`) keeps no log beside it: the module leaves a closed connection's statements,
 * and with them its write-ahead log, until they are collected, and a log does not follow its file to another name.
 */
const journalOf = (path: string): string => `journal_mode = ${path.endsWith(UNFINISHED) ? 'DELETE' : 'WAL'}`;

/** The writing connection of a file; while it is open the file belongs to this process. */
class OwnedSqliteConnection extends SqliteConnection {
  private readonly lock: SqliteFileLock | null;
  private reader: SqliteConnection | null = null;

  constructor(private readonly path: string) {
    // Opening touches nothing yet: SQLite reads the file with the first statement.
    super(path, { timeout: BUSY_TIMEOUT_MS });
    this.lock = path === ':memory:' ? null : SqliteFileLock.acquire(path);
    try {
      for (const setting of [journalOf(path), ...SETTINGS]) this.pragma(setting);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The read-only connection beside this one; `null` when the database lives in memory. */
  readConnection(): SqliteConnection | null {
    if (this.path === ':memory:') return null;
    this.reader ??= new SqliteConnection(this.path, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    return this.reader;
  }

  override close(): void {
    this.reader?.close();
    this.reader = null;
    super.close();
    this.lock?.release();
  }
}

/** A data source over SQLite in which every caller has a runner of his own and transactions wait for each other. */
export function createSqliteDataSource(address: SqliteAddress, shared: SharedOptions): DataSource {
  const options: DataSourceOptions = {
    ...shared,
    type: 'better-sqlite3',
    database: address.path,
    driver: OwnedSqliteConnection,
    statementCacheSize: 0,
  };
  const dataSource = new DataSource(options);
  // The type of the driver follows from the type in the options above.
  const driver = dataSource.driver as BetterSqlite3Driver;
  const gate = new TransactionGate();
  driver.createQueryRunner = (mode): QueryRunner => {
    const connection = driver.databaseConnection as OwnedSqliteConnection;
    const reader = mode === 'slave' ? connection.readConnection() : null;
    return reader ? new SqliteReadRunner(driver, reader) : new SqliteQueryRunner(driver, gate, connection);
  };
  return dataSource;
}
