import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { TriedCodes } from '../../platform/http/tried-codes.js';

const ALLOWED = 10;

/** Slows down who tries the digits of their family: each opening of a co-lesson counts before it is looked at. */
@Injectable()
export class TriedFamilyPins extends TriedCodes {
  constructor(clock: Clock) {
    super(clock, ALLOWED);
  }

  /** @throws TooManyRequestsError after ten openings of this netizen in ten minutes */
  count(netizenId: string): void {
    this.countTry(netizenId);
  }
}
