import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { StaffActor } from '../../identity/staff-actor.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { newId } from '../../platform/id.js';
import { sentenceOf } from '@good-netizen/shared/error-sentences';
import { TaskCancelledError } from '../domain/desk.errors.js';
import type { DeskTask } from '../domain/desk-task.js';
import { TaskRepository } from '../persistence/task.repository.js';
import { TaskFiles } from './task-files.js';

/** How a task says how far it is. */
export interface TaskProgress {
  readonly taskId: string;
  /** Writes down how far it is. @throws TaskCancelledError when somebody asked it to stop: let it pass */
  report(done: number, total: number | null): Promise<void>;
}

export interface TaskWork {
  readonly kind: string;
  readonly title: string;
  /** Name of the file that the work leaves at the path of its task, if it leaves one. */
  readonly fileName: string | null;
  run(progress: TaskProgress): Promise<void>;
}

const FILE_KEPT_MS = 24 * 3_600_000;
const UNEXPECTED = '没有办成，请稍后再试；若仍不成，请告诉系统管理员。';

/** Runs long tasks in this process, side by side with requests, and keeps their state in the database. */
@Injectable()
export class LongTasks implements OnApplicationShutdown {
  private readonly logger = new Logger(LongTasks.name);
  private readonly running = new Map<string, Promise<void>>();
  private closing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TaskRepository,
    private readonly files: TaskFiles,
    private readonly clock: Clock,
  ) {}

  /** Writes the task down, begins it, and answers at once. */
  async start(actor: Pick<StaffActor, 'staffId'>, work: TaskWork): Promise<DeskTask> {
    const now = this.clock.now();
    const { kind, title } = work;
    const nothing = { finishedAt: null, cancelAskedAt: null, fileName: null, fileBytes: null, fileExpiresAt: null };
    const began = { status: 'QUEUED', done: 0, total: null, createdAt: now, heardAt: now, problem: null } as const;
    const task: DeskTask = { id: newId(), staffId: actor.staffId, kind, title, ...began, ...nothing };
    await this.unitOfWork.run((tx) => this.tasks.insert(tx, task));
    const ended = this.perform(task.id, work).finally(() => this.running.delete(task.id));
    this.running.set(task.id, ended);
    return task;
  }

  /** Waits for the task if it runs here. For tests. */
  async ended(id: string): Promise<void> {
    await this.running.get(id);
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await Promise.all(this.running.values());
  }

  private async perform(id: string, work: TaskWork): Promise<void> {
    try {
      await this.change(id, { status: 'RUNNING' });
      await work.run({ taskId: id, report: (done, total) => this.report(id, done, total) });
      await this.finish(id, work.fileName);
    } catch (error) {
      await this.fail(id, error).catch((problem: unknown) => this.logger.error(problem));
    }
  }

  private async report(id: string, done: number, total: number | null): Promise<void> {
    const task = await this.unitOfWork.read((tx) => this.tasks.find(tx, id));
    if (!task || task.cancelAskedAt !== null || this.closing) throw new TaskCancelledError(this.closing);
    await this.change(id, { done, total });
    // On SQLite nothing that was awaited left this turn of the loop: those who ask, such as to stop it, come in between.
    await setImmediate();
  }

  private async finish(id: string, fileName: string | null): Promise<void> {
    const now = this.clock.now();
    const file = fileName && {
      fileName,
      fileBytes: await this.files.sizeOf(id),
      fileExpiresAt: new Date(now.getTime() + FILE_KEPT_MS),
    };
    await this.change(id, { status: 'DONE', finishedAt: now, ...(file || {}) });
  }

  private async fail(id: string, error: unknown): Promise<void> {
    await this.files.remove(id);
    const cancelled = error instanceof TaskCancelledError;
    if (!cancelled && !(error instanceof DomainError)) this.logger.error(error);
    const problem = error instanceof DomainError ? (sentenceOf(error.code, error.facts) ?? UNEXPECTED) : UNEXPECTED;
    const finishedAt = this.clock.now();
    await this.change(id, cancelled ? { status: 'CANCELLED', finishedAt } : { status: 'FAILED', finishedAt, problem });
  }

  private async change(id: string, changes: Partial<DeskTask>): Promise<void> {
    const heardAt = this.clock.now();
    await this.unitOfWork.run((tx) => this.tasks.change(tx, id, { ...changes, heardAt }));
  }
}
