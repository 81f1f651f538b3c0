import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import { refuseInsideTransaction } from '../transaction-context.js';
import type { SqliteConnection } from './sqlite-connection.js';

/** Reads on the second, read-only connection: it sees what is committed and never waits for a writer. */
export class SqliteReadRunner extends BetterSqlite3QueryRunner {
  constructor(
    driver: BetterSqlite3Driver,
    private readonly reader: SqliteConnection,
  ) {
    super(driver);
  }

  override connect(): Promise<SqliteConnection> {
    return Promise.resolve(this.reader);
  }

  override async query(
    query: string,
    parameters?: unknown[],
    useStructuredResult?: boolean,
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    refuseInsideTransaction();
    return super.query(query, parameters, useStructuredResult);
  }

  override async release(): Promise<void> {
    await super.release();
    this.isReleased = true;
  }
}
