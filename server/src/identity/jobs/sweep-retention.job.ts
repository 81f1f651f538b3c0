import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { SweepRetentionService } from '../services/sweep-retention.service.js';

/** Every night at 03:40 Beijing time; at 05:40 again, for a night that no server carried out to its end. */
@Injectable()
export class SweepRetentionJob {
  constructor(private readonly service: SweepRetentionService) {}

  @Cron('40 3,5 * * *', { timeZone: 'Asia/Shanghai' })
  async run(): Promise<void> {
    await this.service.sweepNight();
  }
}
