import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { TriedCodes } from '../../platform/http/tried-codes.js';

const ALLOWED = 20;

/** Slows down who tries codes of families: each try counts before it is made. */
@Injectable()
export class TriedFamilyCodes extends TriedCodes {
  constructor(clock: Clock) {
    super(clock, ALLOWED);
  }

  /** @throws TooManyRequestsError after twenty tries of this netizen in ten minutes */
  count(netizenId: string): void {
    this.countTry(netizenId);
  }
}
