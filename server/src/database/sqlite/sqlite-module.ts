import { createRequire } from 'node:module';

/** The part of `node:sqlite` that we use; `@photostructure/sqlite` is the same interface for older Node. */
export interface NativeStatement {
  run(...values: SqliteValue[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  all(...values: SqliteValue[]): Record<string, unknown>[];
  columns(): unknown[];
}

export interface NativeDatabase {
  readonly isTransaction: boolean;
  prepare(sql: string): NativeStatement;
  exec(sql: string): void;
  close(): void;
}

export interface SqliteModule {
  readonly DatabaseSync: new (path: string, options: { readOnly?: boolean; timeout?: number }) => NativeDatabase;
}

/** SQLite's five kinds of value; a JavaScript integer is bound as bigint so that it does not become a REAL. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

export type SqliteBranch = 'built-in' | 'port';

/** The built-in module is stable enough from Node 24 on; before that the port of it carries its own binary. */
export function preferredBranch(): SqliteBranch {
  return Number(process.versions.node.split('.')[0]) >= 24 ? 'built-in' : 'port';
}

/** Loads one of the two implementations. */
export function loadSqliteModule(branch: SqliteBranch = preferredBranch()): SqliteModule {
  const require = createRequire(import.meta.url);
  return require(branch === 'built-in' ? 'node:sqlite' : '@photostructure/sqlite') as SqliteModule;
}
