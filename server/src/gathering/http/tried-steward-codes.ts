import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { TooManyRequestsError } from '../../platform/http/common.errors.js';
import { RateLimiter } from '../../platform/http/rate-limiter.js';

const WINDOW_SECONDS = 600;
const ALLOWED = 10;

/** Slows down who tries stewards' codes at random: only codes that do not hold count. Counted in this process. */
@Injectable()
export class TriedStewardCodes {
  private readonly limiter: RateLimiter;

  constructor(clock: Clock) {
    this.limiter = new RateLimiter(WINDOW_SECONDS, () => clock.now().getTime());
  }

  /** Runs an attempt. @throws TooManyRequestsError instead, after ten wrong codes of this netizen in ten minutes */
  async watch<T>(netizenId: string, attempt: () => Promise<T>): Promise<T> {
    const wait = this.limiter.waitOf(netizenId, ALLOWED);
    if (wait > 0) throw new TooManyRequestsError(wait);
    try {
      return await attempt();
    } catch (error) {
      const wrong = error instanceof DomainError && error.code === ErrorCode.STEWARD_CODE_BAD;
      if (wrong) this.limiter.count(netizenId, ALLOWED);
      throw error;
    }
  }
}
