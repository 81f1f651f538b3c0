import { Injectable, Logger } from '@nestjs/common';
import type { MediaFailure } from '@good-netizen/shared/media/media.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { DeskService, TaskCancelledError, type TaskProgress } from '../../desk/desk.service.js';
import { Clock } from '../../platform/clock.js';
import type { MediaAsset } from '../domain/media-asset.js';
import { ProcessingFailedError } from '../domain/media.errors.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { Making } from './making.js';
import { Pulse } from './pulse.js';

/** Longer silence means that the process is gone. */
const SILENCE_MS = 60_000;
const BEAT_MS = 2000;
const MOST_MS = 60 * 60_000;
/** A file that ended so many processes one after the other will end the next one too. */
const MOST_ATTEMPTS = 4;

/**
 * Processes what was uploaded, one after the other. The row of the asset is the job: an attempt is claimed by a conditional
 * update, writes only while it is the last one, and is claimed anew when nothing was heard of it for a minute.
 */
@Injectable()
export class ProcessMediaService {
  private readonly logger = new Logger(ProcessMediaService.name);
  private readonly running = new Set<Pulse>();
  private closing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly making: Making,
    private readonly desk: DeskService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** The server closes: what is under way is laid down, so that the next start takes it up. */
  stop(): void {
    this.closing = true;
    for (const pulse of this.running) pulse.stop(new TaskCancelledError(true));
  }

  /** @returns whether there was something to do */
  async processNext(): Promise<boolean> {
    if (this.closing) return false;
    const since = new Date(this.clock.now().getTime() - SILENCE_MS);
    const due = await this.unitOfWork.read((tx) => this.assets.findDue(tx, since));
    if (!due) return false;
    const isHopeless = due.status === 'PROCESSING' && due.attempts % MOST_ATTEMPTS === 0;
    if (isHopeless) await this.settle(due, { status: 'FAILED', failure: 'INTERRUPTED' });
    else await this.attempt(due);
    return true;
  }

  private async attempt(due: MediaAsset): Promise<void> {
    const claim = {
      status: 'PROCESSING',
      attempts: due.attempts + 1,
      heardAt: this.clock.now(),
      taskId: null,
    } as const;
    if (!(await this.unitOfWork.run((tx) => this.assets.change(tx, due, claim)))) return;
    const asset: MediaAsset = { ...due, ...claim };
    const title = `处理“${asset.name}”`;
    const run = (progress: TaskProgress): Promise<void> => this.work(asset, progress);
    const taskId = await this.desk.startTask(asset.uploadedBy, { kind: 'media.process', title, fileName: null, run });
    await this.desk.taskEnded(taskId);
  }

  private async work(asset: MediaAsset, progress: TaskProgress): Promise<void> {
    let [done, of]: [number, number | null] = [0, null];
    const pulse = new Pulse(async () => {
      await progress.report(done, of);
      const heard = { heardAt: this.clock.now(), taskId: progress.taskId };
      if (!(await this.unitOfWork.run((tx) => this.assets.hear(tx, asset, heard)))) throw new TaskCancelledError(true);
    }, BEAT_MS);
    this.running.add(pulse);
    const late = setTimeout(() => pulse.stop(new ProcessingFailedError('TIMED_OUT')), MOST_MS);
    try {
      const facts = await this.making.make(asset, pulse.signal, (seconds, whole) => ([done, of] = [seconds, whole]));
      await pulse.end();
      await this.settle(asset, { status: 'READY', failure: null, ...facts });
    } catch (error) {
      await pulse.end();
      await this.fail(asset, error);
    } finally {
      clearTimeout(late);
      this.running.delete(pulse);
    }
  }

  /** @throws always: what ends the long task with its sentence */
  private async fail(asset: MediaAsset, error: unknown): Promise<never> {
    if (error instanceof TaskCancelledError && error.closing) {
      await this.settle(asset, { status: 'UPLOADED' });
      throw error;
    }
    const failure = failureOf(error);
    if (failure === 'INTERRUPTED') this.logger.error(error);
    await this.settle(asset, { status: 'FAILED', failure });
    throw error instanceof TaskCancelledError ? error : new ProcessingFailedError(failure, error);
  }

  /** Writes what became of it, if it is still this attempt's. */
  private async settle(asset: MediaAsset, changes: Partial<MediaAsset>): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const written = { ...changes, taskId: null, heardAt: this.clock.now() };
      if (!(await this.assets.change(tx, asset, written)) || changes.status === 'UPLOADED') return;
      const object = { kind: 'media-asset', id: asset.id };
      const { status, failure = null, rendered = false, scanned = false } = changes;
      const facts = { status: status ?? null, failure, rendered, scanned, attempt: asset.attempts };
      await this.audit.append(tx, { actor: 'system', action: 'media.process', object, facts });
    });
  }
}

function failureOf(error: unknown): MediaFailure {
  if (error instanceof ProcessingFailedError) return error.failure;
  return error instanceof TaskCancelledError ? 'CANCELLED' : 'INTERRUPTED';
}
