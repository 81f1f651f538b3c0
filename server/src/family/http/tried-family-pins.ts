import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { TooManyRequestsError } from '../../platform/http/common.errors.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';

const WINDOW_SECONDS = 600;
const ALLOWED = 10;

/** Slows down who tries the digits of their family: each opening of a co-lesson counts before it is looked at. Counted in this process. */
@Injectable()
export class TriedFamilyPins {
  private readonly limiter: RateLimiter;

  constructor(clock: Clock) {
    this.limiter = new RateLimiter(WINDOW_SECONDS, () => clock.now().getTime());
  }

  /** @throws TooManyRequestsError after ten openings of this netizen in ten minutes */
  count(netizenId: string): void {
    const wait = this.limiter.count(netizenId, ALLOWED);
    if (wait > 0) throw new TooManyRequestsError(wait);
  }
}
