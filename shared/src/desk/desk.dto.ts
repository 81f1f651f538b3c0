/** Something that waits for the person who asks. `path` leads there in the console. */
export interface WaitingItemDto {
  kind: string;
  title: string;
  count: number;
  /** The earliest due instant, if these have one. */
  dueAt: string | null;
  overdue: number;
  path: string;
}

/** A figure of the week. `null`: too few to show (groups below five), or not known. */
export interface WeekFigureDto {
  key: string;
  title: string;
  value: number | null;
  /** The same, day by day, oldest first. */
  days: (number | null)[];
}

export interface DeskHomeDto {
  waiting: WaitingItemDto[];
  week: WeekFigureDto[];
  asOf: string;
}

export type TaskStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** A long task: an export, an import. */
export interface DeskTaskDto {
  id: string;
  kind: string;
  title: string;
  status: TaskStatus;
  done: number;
  /** `null` while it is not known how much there is. */
  total: number | null;
  createdAt: string;
  finishedAt: string | null;
  /** A file to fetch, until `expiresAt`. */
  file: { name: string; bytes: number; expiresAt: string } | null;
  /** Why it failed: a sentence. */
  problem: string | null;
}

/** How somebody likes to see a list. `state` is the console's own. */
export interface SavedViewDto {
  id: string;
  list: string;
  name: string;
  state: Record<string, unknown>;
}

export interface SaveViewDto {
  list: string;
  name: string;
  state: Record<string, unknown>;
}

/** What somebody has typed and not yet saved. `baseRevision` is the revision it began from. */
export interface DraftDto {
  form: string;
  value: Record<string, unknown>;
  baseRevision: number | null;
  savedAt: string;
}

export interface SaveDraftDto {
  value: Record<string, unknown>;
  baseRevision?: number | null;
}

/** `jsonl`: for records that are no table, one JSON text a line. */
export type ExportFormat = 'csv' | 'xlsx' | 'json' | 'jsonl';
export const exportFormats: readonly ExportFormat[] = ['csv', 'xlsx', 'json', 'jsonl'];

export interface StartExportDto {
  /** Which list: `units`, `audit`, … */
  list: string;
  format: ExportFormat;
  /** The filters of the list, as the table sends them. */
  filters?: Record<string, string>;
  reason?: string;
}

/** What would happen to one row of a table that is to be brought in. */
export interface ImportRowDto {
  /** As the person sees it in the sheet: the first row below the heading is 2. */
  row: number;
  outcome: 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'REFUSED';
  problems: { column: string; message: string }[];
  values: Record<string, string>;
}

export interface ImportReportDto {
  importId: string;
  rows: ImportRowDto[];
  create: number;
  update: number;
  unchanged: number;
  refused: number;
}
