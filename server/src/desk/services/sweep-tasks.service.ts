import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { TaskRepository } from '../persistence/task.repository.js';
import { TaskFiles } from './task-files.js';

const SILENCE_MS = 5 * 60_000;

/** Ends tasks whose process is gone, and removes files whose day is over. */
@Injectable()
export class SweepTasksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TaskRepository,
    private readonly files: TaskFiles,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const now = this.clock.now();
    const silent = await this.unitOfWork.read((tx) => this.tasks.listSilent(tx, new Date(now.getTime() - SILENCE_MS)));
    for (const { id } of silent) {
      const problem = '服务器重新启动，任务中断，请再做一次。';
      await this.unitOfWork.run((tx) => this.tasks.change(tx, id, { status: 'FAILED', finishedAt: now, problem }));
      await this.files.remove(id);
    }
    const expired = await this.unitOfWork.read((tx) => this.tasks.listExpired(tx, now));
    for (const { id } of expired) {
      await this.files.remove(id);
      await this.unitOfWork.run((tx) => this.tasks.forgetFile(tx, id));
    }
  }
}
