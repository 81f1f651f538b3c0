import type { ImportRowDto } from '@good-netizen/shared/desk/desk.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { Cell, Column } from './cell.js';

export interface ExportBatch {
  /** How many rows there are in all, if that is known. */
  readonly total: number | null;
  readonly rows: Readonly<Record<string, Cell>>[];
}

/** Records that are no table. */
export interface DocumentBatch {
  readonly total: number | null;
  readonly documents: readonly object[];
}

/** A list that can be taken out as a file. `Asking`: who takes it. */
export interface Exportable<Asking> {
  readonly list: string;
  readonly title: string;
  readonly permission: Permission;
  /** True where rows hold personal data: a reason is asked for and recorded. */
  readonly personal: boolean;
  readonly columns: readonly Column[];
  /** The rows that this person may see and these filters leave, batch by batch. */
  readonly rows: (asking: Asking, filters: Readonly<Record<string, string>>) => AsyncIterable<ExportBatch>;
  /** Instead of rows, and then in no other format: each document is a line of JSON (`jsonl`). */
  readonly documents?: (asking: Asking, filters: Readonly<Record<string, string>>) => AsyncIterable<DocumentBatch>;
  /** Says no before anything begins, by throwing. */
  readonly admit?: (asking: Asking, filters: Readonly<Record<string, string>>) => Promise<void>;
}

export interface SheetRow {
  readonly row: number;
  readonly values: Readonly<Record<string, string>>;
}

/** A table that can be brought in. */
export interface Importable<Asking> {
  readonly table: string;
  readonly title: string;
  readonly permission: Permission;
  /** Title in the heading → key. */
  readonly columns: Readonly<Record<string, string>>;
  /** What would happen to each row. Writes nothing. */
  readonly plan: (asking: Asking, rows: readonly SheetRow[]) => Promise<ImportRowDto[]>;
  /** Does what was planned for one row; done twice it is as done once. */
  readonly apply: (asking: Asking, row: ImportRowDto) => Promise<void>;
}
