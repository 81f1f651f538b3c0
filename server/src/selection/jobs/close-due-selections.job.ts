import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { CloseDueSelectionsService } from '../services/close-due-selections.service.js';

const EVERY_MS = 2000;

/** Every two seconds; the closing time itself holds in every cast, however late this comes. */
@Injectable()
export class CloseDueSelectionsJob {
  private running = false;

  constructor(private readonly service: CloseDueSelectionsService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.close();
    } finally {
      this.running = false;
    }
  }
}
