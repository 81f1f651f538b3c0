import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { SqliteConnection } from './sqlite-connection.js';
import type { TransactionGate } from './transaction-gate.js';

/**
 * One caller's own runner over the connection. TypeORM would give all callers the same one, and the rollback of one would
 * then take committed rows of another with it.
 */
export class SqliteQueryRunner extends BetterSqlite3QueryRunner {
  private holdsGate = false;

  constructor(
    driver: BetterSqlite3Driver,
    private readonly gate: TransactionGate,
    private readonly sqlite: SqliteConnection,
  ) {
    super(driver);
  }

  override connect(): Promise<SqliteConnection> {
    return Promise.resolve(this.sqlite);
  }

  override async startTransaction(): Promise<void> {
    if (this.isReleased) throw new QueryRunnerAlreadyReleasedError();
    if (this.isTransactionActive) return super.startTransaction();
    await this.gate.enter();
    this.holdsGate = true;
    try {
      await super.startTransaction();
    } catch (error) {
      this.endTransaction();
      throw error;
    }
  }

  override async commitTransaction(): Promise<void> {
    await super.commitTransaction();
    if (!this.isTransactionActive) this.endTransaction();
  }

  override async rollbackTransaction(): Promise<void> {
    try {
      // When the disk is full SQLite has rolled back by itself.
      if (this.sqlite.inTransaction) await super.rollbackTransaction();
      else this.isTransactionActive = false;
    } finally {
      if (!this.isTransactionActive) this.endTransaction();
    }
  }

  override async query(
    query: string,
    parameters: unknown[] = [],
    useStructuredResult = false,
  ): ReturnType<BetterSqlite3QueryRunner['query']> {
    const sql = query === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : query;
    if (this.holdsGate) return super.query(sql, parameters, useStructuredResult);
    await this.gate.enter();
    try {
      return await super.query(sql, parameters, useStructuredResult);
    } finally {
      this.gate.leave();
    }
  }

  override async release(): Promise<void> {
    if (this.isReleased) return;
    if (this.isTransactionActive) {
      this.transactionDepth = 1;
      await this.rollbackTransaction();
    }
    await super.release();
    this.isReleased = true;
  }

  private endTransaction(): void {
    this.isTransactionActive = false;
    this.transactionDepth = 0;
    if (!this.holdsGate) return;
    this.holdsGate = false;
    this.gate.leave();
  }
}
