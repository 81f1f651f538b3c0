import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PublishCourseService } from '../services/publish-course.service.js';

const EVERY_MS = 15_000;

/** Publishes planned versions when their hour has come. */
@Injectable()
export class PublishPlannedJob {
  private running = false;

  constructor(private readonly service: PublishCourseService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.publishDue();
    } finally {
      this.running = false;
    }
  }
}
