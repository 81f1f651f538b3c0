import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { MarkNoShowsService } from '../services/mark-no-shows.service.js';

const EVERY_MS = 300_000;

/** Notes who did not come, once the door of a session is closed. */
@Injectable()
export class MarkNoShowsJob {
  private running = false;

  constructor(private readonly service: MarkNoShowsService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.sweep();
    } finally {
      this.running = false;
    }
  }
}
