import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { OpenDueSelectionsService } from '../services/open-due-selections.service.js';

const EVERY_MS = 1000;

/** Every second, since people wait in front of a selection that opens. */
@Injectable()
export class OpenDueSelectionsJob {
  private running = false;

  constructor(private readonly service: OpenDueSelectionsService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.open();
    } finally {
      this.running = false;
    }
  }
}
