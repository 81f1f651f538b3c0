import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { SendWaitingMessagesService } from '../services/send-waiting-messages.service.js';

const EVERY_MS = 5_000;

/** Empties the outbox. */
@Injectable()
export class SendMessagesJob {
  private running = false;

  constructor(private readonly service: SendWaitingMessagesService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.send();
    } finally {
      this.running = false;
    }
  }
}
