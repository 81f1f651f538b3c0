import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { isTransient } from './database-failure.js';
import { StorageWatch } from './storage-watch.js';
import { markTransaction, refuseInsideTransaction } from './transaction-context.js';

const MAX_ATTEMPTS = 3;
const MAX_PAUSE_MS = 40;

/**
 * The only place where a transaction begins. Everything inside happens or nothing does: on MariaDB and MySQL at READ
 * COMMITTED on a connection of its own, on SQLite alone on the writing connection, in order of arrival.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly storage: StorageWatch = new StorageWatch(),
  ) {}

  /**
   * Runs `work` in one transaction and commits it. After a deadlock or lock timeout it is run again, three times in all:
   * it must have no effect but through `tx`.
   * @throws NestedTransactionError when called from inside a transaction.
   * @throws whatever `work` or the database throws; then nothing has been written, unless `isConnectionLost(error)`.
   */
  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    refuseInsideTransaction();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isTransient(error)) throw error;
        await pause(Math.random() * MAX_PAUSE_MS * attempt);
      }
    }
  }

  /**
   * Reads what is committed, without a transaction: each query sees the latest state. On SQLite it never waits for a
   * writer and cannot write.
   * @throws NestedTransactionError when called from inside a transaction.
   */
  async read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    refuseInsideTransaction();
    const runner = this.dataSource.createQueryRunner('slave');
    try {
      return await work(runner.manager);
    } finally {
      await runner.release();
    }
  }

  private async attempt<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner('master');
    try {
      await runner.startTransaction();
      const result = await markTransaction(() => work(runner.manager));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      this.storage.noteFailure(error);
      await this.rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** A connection that cannot roll back is closed, not handed to the next caller; the first error is the one that counts. */
  private async rollBack(runner: QueryRunner): Promise<void> {
    if (!runner.isTransactionActive) return;
    try {
      await runner.rollbackTransaction();
    } catch {
      const connection = (await runner.connect().catch(() => null)) as { destroy?: () => void } | null;
      connection?.destroy?.();
    }
  }
}
