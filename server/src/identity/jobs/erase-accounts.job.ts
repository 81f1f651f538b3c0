import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { EraseAccountsService } from '../services/erase-accounts.service.js';

const EVERY_MS = 60_000;

/** Every minute; nobody waits for it. */
@Injectable()
export class EraseAccountsJob {
  private running = false;

  constructor(private readonly service: EraseAccountsService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.erase();
    } finally {
      this.running = false;
    }
  }
}
