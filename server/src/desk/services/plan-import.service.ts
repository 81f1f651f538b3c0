import { Injectable } from '@nestjs/common';
import type { ImportReportDto, ImportRowDto } from '@good-netizen/shared/desk/desk.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { newId } from '../../platform/id.js';
import { readTable, UnreadableTableError } from '../../platform/tabular/read-table.js';
import { ImportFileUnreadableError } from '../domain/desk.errors.js';
import type { PlannedImport } from '../domain/planned-import.js';
import { DeskRegistry } from './desk-registry.js';
import { TaskFiles } from './task-files.js';

/** Reads a sheet and says what would happen to each row. Nothing is written but the plan itself. */
@Injectable()
export class PlanImportService {
  constructor(
    private readonly registry: DeskRegistry,
    private readonly organisation: OrganisationService,
    private readonly files: TaskFiles,
  ) {}

  /** @throws ListUnknownError, NotPermittedError, ImportFileUnreadableError */
  async plan(actor: StaffActor, table: string, bytes: Buffer, format: 'csv' | 'xlsx'): Promise<ImportReportDto> {
    const importable = this.registry.importable(table);
    await this.organisation.requireStaff(actor, importable.permission);
    const sheet = await readTable(bytes, format, importable.columns, Limits.importMaxRows).catch((error: unknown) => {
      throw error instanceof UnreadableTableError ? new ImportFileUnreadableError(error.reason) : error;
    });
    const rows = await importable.plan(actor, sheet);
    const importId = newId();
    const planned: PlannedImport = { staffId: actor.staffId, table, rows };
    await this.files.keepJson(importId, planned);
    const count = (outcome: ImportRowDto['outcome']) => rows.filter((row) => row.outcome === outcome).length;
    const counts = { create: count('CREATE'), update: count('UPDATE') };
    return { importId, rows, ...counts, unchanged: count('UNCHANGED'), refused: count('REFUSED') };
  }
}
