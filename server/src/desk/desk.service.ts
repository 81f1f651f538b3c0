import { Injectable } from '@nestjs/common';
import {
  DeskRegistry,
  type Exportable,
  type Importable,
  type WaitingSource,
  type WeekFigure,
} from './services/desk-registry.js';
import { LongTasks, type TaskWork } from './services/long-tasks.js';

export { TaskCancelledError } from './domain/desk.errors.js';
export type { TaskProgress, TaskWork } from './services/long-tasks.js';
export type { Exportable, Importable, WaitingSource, WeekFigure } from './services/desk-registry.js';

/** The front door: rooms tell the desk what waits, what the week brought, what can be taken out and brought in. */
@Injectable()
export class DeskService {
  constructor(
    private readonly registry: DeskRegistry,
    private readonly tasks: LongTasks,
  ) {}

  /** Begins a long task of this person, whom it shows how far it is; answers at once with its id. */
  async startTask(staffId: string, work: TaskWork): Promise<string> {
    return (await this.tasks.start({ staffId }, work)).id;
  }

  /** Waits for a task, if it runs in this process. */
  taskEnded(taskId: string): Promise<void> {
    return this.tasks.ended(taskId);
  }

  waitingSource(name: string, source: WaitingSource): void {
    this.registry.waiting.set(name, source);
  }

  weekFigure(figure: WeekFigure): void {
    this.registry.figures.set(figure.key, figure);
  }

  exportable(exportable: Exportable): void {
    this.registry.addExportable(exportable);
  }

  importable(importable: Importable): void {
    this.registry.addImportable(importable);
  }
}
