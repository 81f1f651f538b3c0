import { Injectable } from '@nestjs/common';
import type { DeskTaskDto, StartExportDto } from '@good-netizen/shared/desk/desk.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { writeLines } from '../../platform/tabular/line-writer.js';
import { tableWriter } from '../../platform/tabular/table-writer.js';
import { ExportFormatNotOfferedError } from '../domain/desk.errors.js';
import { presentTask } from '../presenters/present-task.js';
import { DeskRegistry, type Exportable } from './desk-registry.js';
import { ExportPapers } from './export-papers.js';
import { LongTasks, type TaskProgress } from './long-tasks.js';
import { TaskFiles } from './task-files.js';

/** Takes a list out as a file: on record first, then as a long task. */
@Injectable()
export class StartExportService {
  constructor(
    private readonly registry: DeskRegistry,
    private readonly organisation: OrganisationService,
    private readonly tasks: LongTasks,
    private readonly files: TaskFiles,
    private readonly papers: ExportPapers,
  ) {}

  /** @throws ListUnknownError, NotPermittedError, ExportFormatNotOfferedError, ReasonRequiredError, what `admit` throws */
  async start(actor: StaffActor, wanted: StartExportDto): Promise<DeskTaskDto> {
    const exportable = this.registry.exportable(wanted.list);
    await this.organisation.requireStaff(actor, exportable.permission);
    if ((wanted.format === 'jsonl') !== (exportable.documents !== undefined)) throw new ExportFormatNotOfferedError();
    await exportable.admit?.(actor, wanted.filters ?? {});
    const watermark = await this.papers.record(actor, exportable, wanted);
    const task = await this.tasks.start(actor, {
      kind: 'export',
      title: `导出${exportable.title}`,
      fileName: this.papers.fileName(exportable, wanted.format),
      run: (progress) => this.write(actor, exportable, wanted, watermark, progress),
    });
    return presentTask(task);
  }

  private async write(
    actor: StaffActor,
    exportable: Exportable,
    { format, filters }: StartExportDto,
    watermark: string,
    progress: TaskProgress,
  ): Promise<void> {
    if (exportable.documents) {
      const file = await this.files.pathOf(progress.taskId);
      return writeLines(file, exportable.documents(actor, filters ?? {}), (done, total) =>
        progress.report(done, total),
      );
    }
    const writer = tableWriter(await this.files.pathOf(progress.taskId), format, exportable.columns, watermark);
    let done = 0;
    try {
      for await (const { total, rows } of exportable.rows(actor, filters ?? {})) {
        await writer.write(rows);
        done += rows.length;
        await progress.report(done, total);
      }
    } catch (error) {
      await writer.abandon();
      throw error;
    }
    await writer.close();
  }
}
