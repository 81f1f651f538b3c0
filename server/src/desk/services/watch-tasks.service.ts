import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { DeskTaskDto } from '@good-netizen/shared/desk/desk.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { StaffActor } from '../../identity/staff-actor.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { TaskFileGoneError, TaskFinishedError, TaskNotFoundError } from '../domain/desk.errors.js';
import { TaskRepository } from '../persistence/task.repository.js';
import { presentTask } from '../presenters/present-task.js';
import { TaskFiles } from './task-files.js';

/** One's own long tasks: how far they are, stop them, fetch what they made. Others' tasks are not there. */
@Injectable()
export class WatchTasksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TaskRepository,
    private readonly files: TaskFiles,
    private readonly clock: Clock,
  ) {}

  list({ staffId }: StaffActor, { page, size }: { page: number; size: number }): Promise<PageDto<DeskTaskDto>> {
    return this.unitOfWork.read(async (tx) => {
      const [rows, total] = await this.tasks.listOwn(tx, staffId, (page - 1) * size, size);
      return { rows: rows.map(presentTask), total, page, size };
    });
  }

  /** @throws TaskNotFoundError */
  async show(actor: StaffActor, id: string): Promise<DeskTaskDto> {
    return presentTask(await this.own(actor, id));
  }

  /** Asks the task to stop; it does at its next step. @throws TaskNotFoundError, TaskFinishedError */
  async cancel(actor: StaffActor, id: string): Promise<DeskTaskDto> {
    await this.own(actor, id);
    const cancelAskedAt = this.clock.now();
    const asked = await this.unitOfWork.run((tx) => this.tasks.change(tx, id, { cancelAskedAt }));
    if (!asked) throw new TaskFinishedError();
    return this.show(actor, id);
  }

  /** @throws TaskNotFoundError, TaskFileGoneError */
  async fetch(actor: StaffActor, id: string): Promise<{ name: string; stream: ReadStream }> {
    const task = await this.own(actor, id);
    const isThere = task.fileExpiresAt !== null && task.fileExpiresAt > this.clock.now();
    const stream = isThere ? await this.files.open(id) : null;
    if (!stream || task.fileName === null) throw new TaskFileGoneError();
    return { name: task.fileName, stream };
  }

  private async own({ staffId }: StaffActor, id: string) {
    const task = await this.unitOfWork.read((tx) => this.tasks.findOwn(tx, id, staffId));
    if (!task) throw new TaskNotFoundError();
    return task;
  }
}
