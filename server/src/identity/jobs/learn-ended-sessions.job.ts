import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { LearnEndedSessionsService } from '../services/learn-ended-sessions.service.js';

const EVERY_MS = 30_000;

/** Before the first request and then every half minute: so long may a session that another process ended still be believed. */
@Injectable()
export class LearnEndedSessionsJob implements OnApplicationBootstrap {
  private readonly logger = new Logger(LearnEndedSessionsJob.name);
  private running = false;

  constructor(private readonly service: LearnEndedSessionsService) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  /** Never rejects: a database that is away for a moment must not keep the server from starting. */
  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.learn();
    } catch (error) {
      this.logger.warn(`ended sessions could not be looked up: ${String(error)}`);
    } finally {
      this.running = false;
    }
  }
}
