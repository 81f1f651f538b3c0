import { QueryFailedError } from 'typeorm';
import { constraintsOfTable } from './constraint-catalogue.js';

export type ConstraintKind = 'unique' | 'primary-key' | 'foreign-key' | 'not-null' | 'check';

/** Which rule of the database a statement broke. */
export interface ConstraintViolation {
  readonly kind: ConstraintKind;
  /** `<table>_<columns>_<kind>`; `null` where the engine does not say and it cannot be told (a foreign key on SQLite, a missing value). */
  readonly name: string | null;
  readonly table: string | null;
}

interface DriverError {
  readonly code: string;
  readonly errno: number;
  readonly message: string;
}

/** Reads a driver's error; `null` when it is not the breach of a constraint. The same answer on every engine. */
export function constraintViolation(error: unknown): ConstraintViolation | null {
  if (!(error instanceof QueryFailedError)) return null;
  const driverError = error.driverError as Partial<DriverError>;
  const { code = '', errno = 0, message = '' } = driverError;
  if (code.startsWith('SQLITE_CONSTRAINT')) return fromSqlite(code, message, error.query);
  return fromMysql(errno, message, error.query);
}

function fromSqlite(code: string, message: string, query: string): ConstraintViolation | null {
  const detail = message.slice(message.indexOf('failed: ') + 'failed: '.length);
  switch (code) {
    case 'SQLITE_CONSTRAINT_UNIQUE':
    case 'SQLITE_CONSTRAINT_PRIMARYKEY':
      return uniqueOnSqlite(detail);
    case 'SQLITE_CONSTRAINT_NOTNULL':
      return { kind: 'not-null', name: null, table: detail.split('.')[0] ?? null };
    case 'SQLITE_CONSTRAINT_CHECK':
      return { kind: 'check', name: detail, table: tableWritten(query) };
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
    case 'SQLITE_CONSTRAINT_TRIGGER':
      return foreignKeyOnSqlite(tableWritten(query));
    default:
      return null;
  }
}

/** SQLite names the columns (`pledge.netizen_id, pledge.code_version_id`), or `index 'name'` for an expression index. */
function uniqueOnSqlite(detail: string): ConstraintViolation {
  const index = /^index '(.+)'$/.exec(detail)?.[1];
  if (index) return { kind: 'unique', name: index, table: null };
  const paths = detail.split(', ').map((path) => path.split('.'));
  const table = paths[0]?.[0] ?? '';
  const columns = paths.map((path) => path[1]).join();
  const known = constraintsOfTable(table).find(
    (constraint) => constraint.kind !== 'foreign-key' && constraint.columns.join() === columns,
  );
  const kind = known?.kind === 'primary-key' ? 'primary-key' : 'unique';
  return { kind, name: known?.name ?? null, table };
}

/** SQLite does not say which foreign key it was; with a single one on the table there is no doubt. */
function foreignKeyOnSqlite(table: string | null): ConstraintViolation {
  const candidates = constraintsOfTable(table ?? '').filter((constraint) => constraint.kind === 'foreign-key');
  return { kind: 'foreign-key', name: candidates.length === 1 ? (candidates[0]?.name ?? null) : null, table };
}

/** Error numbers: https://mariadb.com/kb/en/mariadb-error-codes/, the same on MySQL but for checks (3819). */
const MYSQL_KINDS: Readonly<Record<number, ConstraintKind>> = {
  1062: 'unique',
  1586: 'unique',
  1048: 'not-null',
  1364: 'not-null',
  1216: 'foreign-key',
  1217: 'foreign-key',
  1451: 'foreign-key',
  1452: 'foreign-key',
  3819: 'check',
  4025: 'check',
};

function fromMysql(errno: number, message: string, query: string): ConstraintViolation | null {
  const kind = MYSQL_KINDS[errno];
  const table = tableWritten(query);
  if (kind === undefined) return null;
  if (kind === 'unique') return uniqueOnMysql(/for key '(?:.*\.)?([^'.]+)'$/.exec(message)?.[1] ?? null, table);
  if (kind === 'not-null') return { kind, name: null, table };
  return { kind, name: /constraint ['`]([^'`]+)['`]/i.exec(message)?.[1] ?? null, table };
}

function uniqueOnMysql(key: string | null, table: string | null): ConstraintViolation {
  if (key !== 'PRIMARY') return { kind: 'unique', name: key, table };
  const primaryKey = constraintsOfTable(table ?? '').find((constraint) => constraint.kind === 'primary-key');
  return { kind: 'primary-key', name: primaryKey?.name ?? null, table };
}

function tableWritten(query: string): string | null {
  return /(?:INTO|UPDATE|FROM)\s+[`"]?(\w+)[`"]?/i.exec(query)?.[1] ?? null;
}
