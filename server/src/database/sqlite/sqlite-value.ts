import type { SqliteValue } from './sqlite-module.js';

/**
 * Turns a JavaScript value into one that SQLite can hold. Instants become `YYYY-MM-DD HH:MM:SS.mmm` in UTC, the form in
 * which TypeORM stores `datetime`, so that comparisons with bound dates are right.
 * @throws TypeError for an object or function: JSON columns are turned into text before they come here.
 */
export function toSqliteValue(value: unknown): SqliteValue {
  switch (typeof value) {
    case 'string':
    case 'bigint':
      return value;
    case 'number':
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'boolean':
      return value ? 1n : 0n;
    case 'undefined':
      return null;
    default:
      return objectToSqliteValue(value);
  }
}

function objectToSqliteValue(value: unknown): SqliteValue {
  if (value === null) return null;
  if (value instanceof Uint8Array) return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return instantToText(value as Date);
  throw new TypeError(`SQLite cannot hold a value of type ${Object.prototype.toString.call(value)}`);
}

function instantToText(instant: Date): string {
  return instant.toISOString().replace('T', ' ').replace('Z', '');
}
