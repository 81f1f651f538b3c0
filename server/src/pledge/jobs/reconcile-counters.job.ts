import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { ReconcileCountersService } from '../services/reconcile-counters.service.js';

/** Every night at 03:20 Beijing time. */
@Injectable()
export class ReconcileCountersJob {
  constructor(private readonly service: ReconcileCountersService) {}

  @Cron('20 3 * * *', { timeZone: 'Asia/Shanghai' })
  async run(): Promise<void> {
    await this.service.reconcile();
  }
}
