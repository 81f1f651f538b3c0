import { Injectable } from '@nestjs/common';
import type { WaitingItemDto } from '@good-netizen/shared/desk/desk.dto';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { StaffActor } from '../../identity/staff-actor.js';
import { ListUnknownError } from '../domain/desk.errors.js';
import type { Exportable as Sheet, Importable as Table } from '../../platform/tabular/sheets.js';

export type Exportable = Sheet<StaffActor>;
export type Importable = Table<StaffActor>;
export type WaitingSource = (actor: StaffActor) => Promise<WaitingItemDto[]>;

/** A figure of the last seven days in Shanghai. */
export interface WeekFigure {
  readonly key: string;
  readonly title: string;
  /** Who sees it. */
  readonly permission: Permission;
  /** One value a day (`YYYY-MM-DD`, oldest first); the desk hides groups below five. */
  readonly read: (days: readonly string[]) => Promise<number[]>;
}

/** What the rooms have told the desk. */
@Injectable()
export class DeskRegistry {
  readonly waiting = new Map<string, WaitingSource>();
  readonly figures = new Map<string, WeekFigure>();
  private readonly exportables = new Map<string, Exportable>();
  private readonly importables = new Map<string, Importable>();

  addExportable(exportable: Exportable): void {
    this.exportables.set(exportable.list, exportable);
  }

  addImportable(importable: Importable): void {
    this.importables.set(importable.table, importable);
  }

  /** @throws ListUnknownError */
  exportable(list: string): Exportable {
    const found = this.exportables.get(list);
    if (!found) throw new ListUnknownError();
    return found;
  }

  /** @throws ListUnknownError */
  importable(table: string): Importable {
    const found = this.importables.get(table);
    if (!found) throw new ListUnknownError();
    return found;
  }
}
