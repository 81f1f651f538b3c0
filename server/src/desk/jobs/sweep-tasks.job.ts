import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SweepTasksService } from '../services/sweep-tasks.service.js';

const EVERY_MS = 5 * 60_000;

@Injectable()
export class SweepTasksJob {
  private readonly logger = new Logger(SweepTasksJob.name);

  constructor(private readonly sweepTasks: SweepTasksService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    await this.sweepTasks.sweep().catch((error: unknown) => this.logger.error(error));
  }
}
