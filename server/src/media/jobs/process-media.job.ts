import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { ProcessMediaService } from '../services/process-media.service.js';
import { TidyOriginalsService } from '../services/tidy-originals.service.js';

const EVERY_MS = 2000;
/** Longest wait at the end, such as for a database that answers nothing: what was not laid down is done again at the next start. */
const GRACE_MS = 10_000;

/** Looks for uploads to process, one at a time in each process. */
@Injectable()
export class ProcessMediaJob implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ProcessMediaJob.name);
  private running: Promise<void> | null = null;
  private closing = false;

  constructor(
    private readonly processing: ProcessMediaService,
    private readonly tidying: TidyOriginalsService,
  ) {}

  /** The database stays open until what is under way has been laid down. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    this.processing.stop();
    if (this.running) await Promise.race([this.running, new Promise((done) => setTimeout(done, GRACE_MS).unref())]);
  }

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.closing || this.running) return;
    this.running = this.once();
    await this.running;
    this.running = null;
  }

  private async once(): Promise<void> {
    try {
      while (await this.processing.processNext());
      await this.tidying.tidy();
    } catch (error) {
      this.logger.error(error);
    }
  }
}
