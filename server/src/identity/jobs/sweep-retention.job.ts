import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { SweepRetentionService } from '../services/sweep-retention.service.js';

/** Every night at 03:40 Beijing time. */
@Injectable()
export class SweepRetentionJob {
  constructor(private readonly service: SweepRetentionService) {}

  @Cron('40 3 * * *', { timeZone: 'Asia/Shanghai' })
  async run(): Promise<void> {
    await this.service.sweep();
  }
}
