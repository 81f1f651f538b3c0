import { toSqliteError } from './sqlite-error.js';
import { loadSqliteModule, type NativeDatabase, type NativeStatement, type SqliteModule } from './sqlite-module.js';
import { toSqliteValue } from './sqlite-value.js';

/** How many prepared statements one connection keeps. */
const STATEMENT_CACHE_SIZE = 300;

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toSqliteError(error);
  }
}

/** A prepared statement as better-sqlite3 shows it. */
export class SqliteStatement {
  /** True when the statement answers with rows. */
  readonly reader: boolean;

  constructor(private readonly native: NativeStatement) {
    this.reader = native.columns().length > 0;
  }

  all(...values: unknown[]): Record<string, unknown>[] {
    return guarded(() => this.native.all(...values.map(toSqliteValue)));
  }

  run(...values: unknown[]): { changes: number; lastInsertRowid: number | bigint } {
    const { changes, lastInsertRowid } = guarded(() => this.native.run(...values.map(toSqliteValue)));
    return { changes: Number(changes), lastInsertRowid };
  }
}

export interface SqliteConnectionOptions {
  readonly readonly?: boolean;
  /** How long a statement waits for another process, in milliseconds. */
  readonly timeout?: number;
  readonly module?: SqliteModule;
}

/** One connection to a SQLite file, with those methods of better-sqlite3 that TypeORM calls. */
export class SqliteConnection {
  private readonly native: NativeDatabase;
  private readonly statements = new Map<string, SqliteStatement>();

  constructor(path: string, options: SqliteConnectionOptions = {}) {
    const { DatabaseSync } = options.module ?? loadSqliteModule();
    this.native = guarded(
      () => new DatabaseSync(path, { readOnly: options.readonly ?? false, timeout: options.timeout ?? 5000 }),
    );
  }

  /** False when SQLite itself has already ended the transaction, as it does when the disk is full. */
  get inTransaction(): boolean {
    return this.native.isTransaction;
  }

  /** Prepares a statement, or takes it from those used lately. */
  prepare(sql: string): SqliteStatement {
    const known = this.statements.get(sql);
    if (known) {
      this.statements.delete(sql);
      this.statements.set(sql, known);
      return known;
    }
    const statement = guarded(() => new SqliteStatement(this.native.prepare(sql)));
    this.statements.set(sql, statement);
    if (this.statements.size > STATEMENT_CACHE_SIZE) this.forgetOldest();
    return statement;
  }

  exec(sql: string): void {
    guarded(() => this.native.exec(sql));
  }

  pragma(source: string): Record<string, unknown>[] {
    // Never from the cache: a pragma may do its work while it is being prepared.
    return guarded(() => this.native.prepare(`PRAGMA ${source}`).all());
  }

  close(): void {
    this.statements.clear();
    guarded(() => this.native.close());
  }

  private forgetOldest(): void {
    for (const oldest of this.statements.keys()) {
      this.statements.delete(oldest);
      return;
    }
  }
}
