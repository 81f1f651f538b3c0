import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SqliteConnection } from './sqlite-connection.js';
import { SqliteError } from './sqlite-error.js';

/** Another process has this SQLite file open. The message is one sentence for the operator. */
export class DatabaseInUseError extends Error {
  constructor(path: string) {
    super(
      `The database ${path} is in use by another server process; stop that one first, or use mysql:// to run several.`,
    );
    this.name = 'DatabaseInUseError';
  }
}

/**
 * Lets one process at a time own a SQLite file. The lock is an exclusive transaction held open on `<file>.lock`, which
 * is a lock of the operating system: it ends with the process, however the process ends, so it is never stale.
 */
export class SqliteFileLock {
  private constructor(private readonly holder: SqliteConnection) {}

  /** @throws DatabaseInUseError when somebody holds it. */
  static acquire(path: string): SqliteFileLock {
    const absolute = resolve(path);
    mkdirSync(dirname(absolute), { recursive: true });
    const holder = new SqliteConnection(`${absolute}.lock`, { timeout: 0 });
    try {
      holder.exec('BEGIN EXCLUSIVE');
      return new SqliteFileLock(holder);
    } catch (error) {
      holder.close();
      if (error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')) throw new DatabaseInUseError(absolute);
      throw error;
    }
  }

  release(): void {
    this.holder.close();
  }
}
