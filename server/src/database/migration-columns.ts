/**
 * Columns and tables of migrations: the counterparts of `columns.ts`.
 *
 * @example
 * ```ts
 * export const createPledge: Migration = {
 *   name: '202611230900-create-pledge',
 *   up: (db) =>
 *     createTable(db, {
 *       name: 'pledge',
 *       columns: [
 *         id(), ref('netizen_id'), ref('code_version_id'), hex('digest', 64), shortText('status', 32),
 *         instant('pledged_at'), instant('withdrawn_at', { nullable: true }), json('facts'),
 *       ],
 *       uniques: [['netizen_id', 'code_version_id']],     // → pledge_netizen_id_code_version_id_key
 *       indices: [['pledged_at']],                        // → pledge_pledged_at_idx
 *       foreignKeys: { netizen_id: 'netizen' },           // → pledge_netizen_id_fk
 *     }),
 *   down: (db) => dropTable(db, 'pledge'),
 * };
 * ```
 */
import { Table, TableColumn, TableIndex, TableUnique, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { columnKinds, type ColumnFlags } from './columns.js';
import { constraintName } from './naming.js';

function column(name: string, kind: { type: string; length?: number; precision?: number }, flags: ColumnFlags) {
  const { length, ...rest } = kind;
  const options: TableColumnOptions = { name, ...rest, isNullable: flags.nullable ?? false };
  if (length !== undefined) options.length = String(length);
  if (flags.primary) options.isPrimary = true;
  return options;
}

export const id = (name = 'id'): TableColumnOptions => column(name, columnKinds.id, { primary: true });
export const ref = (name: string, flags: ColumnFlags = {}): TableColumnOptions => column(name, columnKinds.id, flags);
export const instant = (name: string, flags: ColumnFlags = {}): TableColumnOptions =>
  column(name, columnKinds.instant, flags);
export const hex = (name: string, length: number, flags: ColumnFlags = {}): TableColumnOptions =>
  column(name, { type: 'varchar', length }, flags);
export const shortText = (name: string, length: number, flags: ColumnFlags = {}): TableColumnOptions =>
  column(name, { type: 'varchar', length }, flags);
export const longText = (name: string, flags: Pick<ColumnFlags, 'nullable'> = {}): TableColumnOptions =>
  column(name, columnKinds.longText, flags);
export const integer = (name: string, flags: ColumnFlags = {}): TableColumnOptions =>
  column(name, columnKinds.integer, flags);
export const boolean = (name: string, flags: ColumnFlags = {}): TableColumnOptions =>
  column(name, columnKinds.boolean, flags);
export const json = (name: string, flags: Pick<ColumnFlags, 'nullable'> = {}): TableColumnOptions =>
  column(name, columnKinds.longText, flags);

/** Columns of one constraint; with an explicit name where the usual one would be too long. */
export type ConstraintColumns = readonly string[] | { readonly name: string; readonly columns: readonly string[] };

export interface TableShape {
  readonly name: string;
  readonly columns: readonly TableColumnOptions[];
  readonly uniques?: readonly ConstraintColumns[];
  readonly indices?: readonly ConstraintColumns[];
  /** column → table whose `id` it holds */
  readonly foreignKeys?: Readonly<Record<string, string>>;
}

/** Creates the table with everything on it in one statement, unless it is there: so the step can be run again. */
export async function createTable(db: QueryRunner, shape: TableShape): Promise<void> {
  await db.createTable(tableOf(shape), true);
}

/** Drops the table if it is there. */
export async function dropTable(db: QueryRunner, name: string): Promise<void> {
  await db.dropTable(name, true);
}

/**
 * Adds a nullable column, unless it is there. Said in plain SQL, since TypeORM would copy the whole table on SQLite.
 * A unique one is given a unique index `<table>_<column>_key` (`@Index(…, { unique: true })` in the entity).
 */
export async function addColumn(
  db: QueryRunner,
  table: string,
  options: TableColumnOptions,
  { unique = false } = {},
): Promise<void> {
  const column = new TableColumn({ ...options, isNullable: true });
  if (!(await db.hasColumn(table, column.name))) {
    const type = db.connection.driver.createFullType(column);
    await db.query(`ALTER TABLE ${table} ADD COLUMN ${column.name} ${type} NULL`);
  }
  if (!unique) return;
  const name = constraintName(table, [column.name], 'key');
  const known = (await db.getTable(table))?.indices.some((index) => index.name === name);
  if (!known) await db.createIndex(table, new TableIndex({ name, columnNames: [column.name], isUnique: true }));
}

/** Takes back what `addColumn` added. */
export async function dropColumn(db: QueryRunner, table: string, column: string): Promise<void> {
  const name = constraintName(table, [column], 'key');
  if ((await db.getTable(table))?.indices.some((index) => index.name === name)) await db.dropIndex(table, name);
  if (await db.hasColumn(table, column)) await db.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
}

/** Adds an index, unless it is there. */
export async function addIndex(db: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  const name = constraintName(table, columns, 'idx');
  const known = (await db.getTable(table))?.indices.some((index) => index.name === name);
  if (!known) await db.createIndex(table, new TableIndex({ name, columnNames: [...columns] }));
}

/** Takes back what `addIndex` added. */
export async function dropIndex(db: QueryRunner, table: string, columns: readonly string[]): Promise<void> {
  const name = constraintName(table, columns, 'idx');
  if ((await db.getTable(table))?.indices.some((index) => index.name === name)) await db.dropIndex(table, name);
}

/**
 * Replaces what must be unique together, unless it is done. MariaDB and MySQL keep it as an index; SQLite's table is
 * copied, which is why this is for tables of authors and not of the public.
 */
export async function exchangeUnique(
  db: QueryRunner,
  table: string,
  { from, to }: { from: readonly string[]; to: readonly string[] },
): Promise<void> {
  const [old, made] = [constraintName(table, from, 'key'), constraintName(table, to, 'key')];
  const known = await db.getTable(table);
  const has = (name: string): boolean =>
    known?.uniques.some((unique) => unique.name === name) === true ||
    known?.indices.some((index) => index.name === name) === true;
  if (db.connection.options.type === 'better-sqlite3') {
    if (has(old)) await db.dropUniqueConstraint(table, old);
    if (!has(made)) await db.createUniqueConstraint(table, new TableUnique({ name: made, columnNames: [...to] }));
    return;
  }
  if (!has(made)) await db.createIndex(table, new TableIndex({ name: made, columnNames: [...to], isUnique: true }));
  if (has(old)) await db.dropIndex(table, old);
}

function tableOf(shape: TableShape): Table {
  const named = (constraint: ConstraintColumns, suffix: 'key' | 'idx') =>
    'columns' in constraint
      ? { name: constraint.name, columnNames: [...constraint.columns] }
      : { name: constraintName(shape.name, constraint, suffix), columnNames: [...constraint] };
  return new Table({
    name: shape.name,
    columns: [...shape.columns],
    uniques: (shape.uniques ?? []).map((unique) => named(unique, 'key')),
    indices: (shape.indices ?? []).map((index) => named(index, 'idx')),
    foreignKeys: Object.entries(shape.foreignKeys ?? {}).map(([from, to]) => ({
      name: constraintName(shape.name, [from], 'fk'),
      columnNames: [from],
      referencedTableName: to,
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT',
      onUpdate: 'RESTRICT',
    })),
  });
}
