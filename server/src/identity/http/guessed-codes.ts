import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { TooManyRequestsError } from '../../platform/http/common.errors.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';

const WINDOW_SECONDS = 600;
const ALLOWED = 20;

/** Slows down who tries guardians' codes at random: only codes that do not exist count. Counted in this process. */
@Injectable()
export class GuessedCodes {
  private readonly limiter: RateLimiter;

  constructor(clock: Clock) {
    this.limiter = new RateLimiter(WINDOW_SECONDS, () => clock.now().getTime());
  }

  /** Runs an attempt. @throws TooManyRequestsError instead, after twenty wrong codes of this netizen in ten minutes */
  async watch<T>(netizenId: string, attempt: () => Promise<T>): Promise<T> {
    const wait = this.limiter.waitOf(netizenId, ALLOWED);
    if (wait > 0) throw new TooManyRequestsError(wait);
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof DomainError && error.httpStatus === 404) this.limiter.count(netizenId, ALLOWED);
      throw error;
    }
  }
}
