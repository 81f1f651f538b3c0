/** Where the data lives, read from `DATABASE_URL`. */
export type DatabaseAddress = SqliteAddress | MysqlAddress;

export interface SqliteAddress {
  readonly kind: 'sqlite';
  /** Path of the file, or `:memory:`. */
  readonly path: string;
}

export interface MysqlAddress {
  readonly kind: 'mysql';
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** `?ssl=true` in the URL: the connection is encrypted and the server's certificate is checked. */
  readonly ssl: boolean;
}

/** The address cannot be used. The message is one sentence for the operator and never shows the password. */
export class DatabaseUrlError extends Error {}

/**
 * Reads `sqlite:<path>`, `sqlite::memory:` or `mysql://user:password@host:port/database[?ssl=true]`.
 * @throws DatabaseUrlError when it is none of them.
 */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  if (url.startsWith('sqlite:')) return parseSqlite(url.slice('sqlite:'.length));
  if (url.startsWith('mysql://')) return parseMysql(url);
  throw new DatabaseUrlError('DATABASE_URL must begin with "sqlite:" or "mysql://".');
}

function parseSqlite(rest: string): SqliteAddress {
  const path = rest.startsWith('//') ? rest.slice(2) : rest;
  if (path === '') throw new DatabaseUrlError('DATABASE_URL names no file after "sqlite:".');
  return { kind: 'sqlite', path };
}

function parseMysql(text: string): MysqlAddress {
  if (!URL.canParse(text)) throw new DatabaseUrlError('DATABASE_URL is not a valid mysql:// address.');
  const url = new URL(text);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!url.hostname || !database || database.includes('/')) {
    throw new DatabaseUrlError('DATABASE_URL must look like mysql://user:password@host:3306/database.');
  }
  return {
    kind: 'mysql',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 3306 : Number(url.port),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    ssl: url.searchParams.get('ssl') === 'true',
  };
}
