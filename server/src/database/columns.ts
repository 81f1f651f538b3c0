/**
 * Columns of entities. Each has a counterpart of the same name in `migration-columns.ts`; used in pairs, entity and
 * table agree on SQLite, MariaDB and MySQL. The column's name is the property's in snake_case.
 *
 * @example
 * ```ts
 * @Entity({ name: 'pledge' })
 * @Unique('pledge_netizen_id_code_version_id_key', ['netizenId', 'codeVersionId'])
 * @Index('pledge_pledged_at_idx', ['pledgedAt'])
 * export class Pledge {
 *   @IdColumn() id: string;
 *   @RefColumn({ to: () => Netizen }) netizenId: string; // guarded by a foreign key
 *   @RefColumn() codeVersionId: string;
 *   @HexColumn(64) digest: string;
 *   @ShortTextColumn(32) status: PledgeState;
 *   @InstantColumn() pledgedAt: Date;
 *   @InstantColumn({ nullable: true }) withdrawnAt: Date | null;
 *   @JsonColumn() facts: PledgeFacts;
 * }
 * ```
 * `@Unique` and `@Index` always carry their name: MySQL keeps both as indices and cannot tell them apart otherwise.
 */
import { Column, ForeignKey, type ColumnOptions } from 'typeorm';
import type { EntityClass } from './entity-class.js';

export interface ColumnFlags {
  /** The value may be `null`. */
  readonly nullable?: boolean;
  /** Part of the primary key (in the order of the properties). */
  readonly primary?: boolean;
}

/** One description of each kind of column, for the decorators here and for the tables of the migrations. */
export const columnKinds = {
  id: { type: 'varchar', length: 36 },
  instant: { type: 'datetime', precision: 3 },
  longText: { type: 'text' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
} as const satisfies Record<string, ColumnOptions>;

const decorate = (kind: ColumnOptions, flags: ColumnFlags): PropertyDecorator => Column({ ...kind, ...flags });

/** The primary key: an id made by the application (UUIDv7). */
export const IdColumn = (): PropertyDecorator => decorate(columnKinds.id, { primary: true });

/**
 * The id of a row elsewhere; with `to`, guarded by a foreign key. RESTRICT is said aloud because MariaDB and MySQL report
 * an unsaid rule differently.
 */
export const RefColumn = (flags: ColumnFlags & { readonly to?: () => EntityClass } = {}): PropertyDecorator => {
  const { to, ...rest } = flags;
  const column = decorate(columnKinds.id, rest);
  if (!to) return column;
  const key = ForeignKey(to, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' });
  return (target, property) => {
    column(target, property);
    key(target, property);
  };
};

/** A UTC instant with milliseconds, from the application's clock. */
export const InstantColumn = (flags: ColumnFlags = {}): PropertyDecorator => decorate(columnKinds.instant, flags);

/** Lower-case hexadecimal of exactly `length` characters. */
export const HexColumn = (length: number, flags: ColumnFlags = {}): PropertyDecorator =>
  decorate({ type: 'varchar', length }, flags);

/** Text of at most `length` characters. SQLite does not check it: the request class must. */
export const ShortTextColumn = (length: number, flags: ColumnFlags = {}): PropertyDecorator =>
  decorate({ type: 'varchar', length }, flags);

/** Text of at most 65,535 bytes (some 21,000 Chinese characters); it cannot be part of a key. */
export const LongTextColumn = (flags: Pick<ColumnFlags, 'nullable'> = {}): PropertyDecorator =>
  decorate(columnKinds.longText, flags);

/** A 32-bit whole number. */
export const IntegerColumn = (flags: ColumnFlags = {}): PropertyDecorator => decorate({ type: 'int' }, flags);

/** `true` or `false`. */
export const BooleanColumn = (flags: ColumnFlags = {}): PropertyDecorator => decorate(columnKinds.boolean, flags);

/** A value kept as JSON text; read and written as a whole, never queried inside. */
export const JsonColumn = (flags: Pick<ColumnFlags, 'nullable'> = {}): PropertyDecorator =>
  decorate({ type: 'simple-json' }, flags);

/** Counted up by every change (`update-at-revision.ts`). From 1. */
export const RevisionColumn = (flags: Pick<ColumnFlags, 'nullable'> = {}): PropertyDecorator =>
  decorate({ type: 'int' }, flags);
