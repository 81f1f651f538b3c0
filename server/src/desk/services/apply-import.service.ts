import { Injectable } from '@nestjs/common';
import type { DeskTaskDto, ImportRowDto } from '@good-netizen/shared/desk/desk.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { ImportNotFoundError, ImportOutdatedError } from '../domain/desk.errors.js';
import type { PlannedImport } from '../domain/planned-import.js';
import { presentTask } from '../presenters/present-task.js';
import { DeskRegistry, type Importable } from './desk-registry.js';
import { LongTasks, type TaskProgress } from './long-tasks.js';
import { TaskFiles } from './task-files.js';

/**
 * Does what the dry run showed, row by row, as a long task. Before the first row everything is planned once more: if the
 * data changed meanwhile, nothing is done. Cancelled in the middle, the rows done stay; the next dry run shows them so.
 */
@Injectable()
export class ApplyImportService {
  constructor(
    private readonly registry: DeskRegistry,
    private readonly organisation: OrganisationService,
    private readonly tasks: LongTasks,
    private readonly files: TaskFiles,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditService,
  ) {}

  /** @throws ImportNotFoundError, NotPermittedError */
  async apply(actor: StaffActor, importId: string): Promise<DeskTaskDto> {
    const planned = (await this.files.readJson(importId)) as PlannedImport | null;
    if (!planned || planned.staffId !== actor.staffId) throw new ImportNotFoundError();
    const importable = this.registry.importable(planned.table);
    await this.organisation.requireStaff(actor, importable.permission);
    const facts = { rows: planned.rows.length, importId };
    const object = { kind: 'table', id: planned.table };
    const { permission } = importable;
    const act = { actor, permission, action: `${planned.table}.import`, object, facts };
    await this.unitOfWork.run((tx) => this.audit.append(tx, act));
    await this.files.remove(importId);
    const task = await this.tasks.start(actor, {
      kind: 'import',
      title: `导入${importable.title}`,
      fileName: null,
      run: (progress) => this.perform(actor, importable, planned.rows, progress),
    });
    return presentTask(task);
  }

  private async perform(
    actor: StaffActor,
    importable: Importable,
    planned: readonly ImportRowDto[],
    progress: TaskProgress,
  ): Promise<void> {
    const again = await importable.plan(actor, planned);
    if (outcomes(again) !== outcomes(planned)) throw new ImportOutdatedError();
    const rows = planned.filter(({ outcome }) => outcome === 'CREATE' || outcome === 'UPDATE');
    for (const [done, row] of rows.entries()) {
      await progress.report(done, rows.length);
      await importable.apply(actor, row);
    }
    await progress.report(rows.length, rows.length);
  }
}

const outcomes = (rows: readonly ImportRowDto[]): string => rows.map(({ row, outcome }) => `${row}:${outcome}`).join();
