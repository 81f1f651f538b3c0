import { Injectable, Logger } from '@nestjs/common';
import { Cron, Interval } from '@nestjs/schedule';
import { SweepStorageService } from '../services/sweep-storage.service.js';
import { SweepUploadsService } from '../services/sweep-uploads.service.js';

const EVERY_MS = 10 * 60_000;

@Injectable()
export class SweepMediaJob {
  private readonly logger = new Logger(SweepMediaJob.name);

  constructor(
    private readonly uploads: SweepUploadsService,
    private readonly storage: SweepStorageService,
  ) {}

  @Interval(EVERY_MS)
  async sweepUploads(): Promise<void> {
    await this.uploads.sweep().catch((error: unknown) => this.logger.error(error));
  }

  @Cron('30 4 * * *', { timeZone: 'Asia/Shanghai' })
  async sweepStorage(): Promise<void> {
    await this.storage.sweep().catch((error: unknown) => this.logger.error(error));
  }
}
