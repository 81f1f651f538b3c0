import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { MakeExportsService } from '../services/make-exports.service.js';

const EVERY_MS = 3000;

/** Every three seconds: people wait for it with the page open. */
@Injectable()
export class MakeExportsJob {
  private running = false;

  constructor(private readonly service: MakeExportsService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.make();
    } finally {
      this.running = false;
    }
  }
}
