import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { HandOnOffersService } from '../services/hand-on-offers.service.js';

const EVERY_MS = 15_000;

/** Offers go on to the next in line within a quarter of a minute, also when nobody looks. */
@Injectable()
export class HandOnOffersJob {
  private running = false;

  constructor(private readonly service: HandOnOffersService) {}

  @Interval(EVERY_MS)
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      await this.service.handOn();
      await this.service.tellCancelled();
    } finally {
      this.running = false;
    }
  }
}
