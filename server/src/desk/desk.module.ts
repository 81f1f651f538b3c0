import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { DeskController } from './desk.controller.js';
import { DeskService } from './desk.service.js';
import { SweepTasksJob } from './jobs/sweep-tasks.job.js';
import { NoteRepository } from './persistence/note.repository.js';
import { TaskRepository } from './persistence/task.repository.js';
import { ApplyImportService } from './services/apply-import.service.js';
import { DeskRegistry } from './services/desk-registry.js';
import { ExportPapers } from './services/export-papers.js';
import { KeepDraftService } from './services/keep-draft.service.js';
import { KeepViewsService } from './services/keep-views.service.js';
import { LongTasks } from './services/long-tasks.js';
import { PlanImportService } from './services/plan-import.service.js';
import { ShowDeskHomeService } from './services/show-desk-home.service.js';
import { StandingSources } from './services/standing-sources.js';
import { StartExportService } from './services/start-export.service.js';
import { SweepTasksService } from './services/sweep-tasks.service.js';
import { TaskFiles } from './services/task-files.js';
import { WatchTasksService } from './services/watch-tasks.service.js';
import { TaskController } from './task.controller.js';

const verbs = [
  ShowDeskHomeService,
  KeepViewsService,
  KeepDraftService,
  StartExportService,
  PlanImportService,
  ApplyImportService,
  WatchTasksService,
  SweepTasksService,
];

const tools = [DeskRegistry, ExportPapers, LongTasks, TaskFiles, StandingSources];

/** What every member of staff has at hand. */
@Module({
  imports: [AuditModule, OrganisationModule],
  controllers: [DeskController, TaskController],
  providers: [...verbs, ...tools, TaskRepository, NoteRepository, SweepTasksJob, DeskService],
  exports: [DeskService],
})
export class DeskModule {}
