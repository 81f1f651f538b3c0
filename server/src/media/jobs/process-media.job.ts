import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { ProcessMediaService } from '../services/process-media.service.js';
import { TidyOriginalsService } from '../services/tidy-originals.service.js';

const EVERY_MS = 2000;

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
    await this.running;
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
