/** SQLite's extended result codes that we tell apart: https://sqlite.org/rescode.html */
const CODES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
  261: 'SQLITE_BUSY_RECOVERY',
  275: 'SQLITE_CONSTRAINT_CHECK',
  517: 'SQLITE_BUSY_SNAPSHOT',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  // A RESTRICT rule of a foreign key counts as a trigger.
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
};

/** An error of SQLite with the symbolic `code` that better-sqlite3 would give. */
export class SqliteError extends Error {
  constructor(
    message: string,
    readonly code: string,
    cause: unknown,
  ) {
    super(message, { cause });
    this.name = 'SqliteError';
  }
}

/** Gives an error of `node:sqlite` its symbolic code; leaves any other error as it is. */
export function toSqliteError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number')
    return error;
  const code = CODES[error.errcode] ?? CODES[error.errcode & 0xff] ?? 'SQLITE_ERROR';
  const message = 'message' in error && typeof error.message === 'string' ? error.message : code;
  return new SqliteError(message, code, error);
}
