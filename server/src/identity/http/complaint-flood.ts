import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { TooManyRequestsError } from '../../platform/http/common.errors.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';

const WINDOW_SECONDS = 60;
/** Many behind one address may complain at once; nobody has a hundred complaints in a minute. */
const ALLOWED = 30;

/** Complaining needs no sign-in and every complaint is kept, so that it has a bound far below that of reading. */
@Injectable()
export class ComplaintFlood {
  private readonly limiter: RateLimiter;

  constructor(clock: Clock) {
    this.limiter = new RateLimiter(WINDOW_SECONDS, () => clock.now().getTime());
  }

  /** @throws TooManyRequestsError after 30 complaints of this caller within a minute */
  refuse(caller: string): void {
    const wait = this.limiter.count(caller, ALLOWED);
    if (wait > 0) throw new TooManyRequestsError(wait);
  }
}
