import type { Clock } from '../clock.js';
import { DomainError } from '../domain-error.js';
import { TooManyRequestsError } from './common.errors.js';
import { RateLimiter } from './rate-limiter.js';

const WINDOW_SECONDS = 600;

/** Slows down who tries codes at random: so many tries of a netizen in ten minutes. Counted in this process. */
export abstract class TriedCodes {
  private readonly limiter: RateLimiter;

  protected constructor(
    clock: Clock,
    private readonly allowed: number,
  ) {
    this.limiter = new RateLimiter(WINDOW_SECONDS, () => clock.now().getTime());
  }

  /** Counts a try before it is made. @throws TooManyRequestsError when there were too many */
  protected countTry(netizenId: string): void {
    const wait = this.limiter.count(netizenId, this.allowed);
    if (wait > 0) throw new TooManyRequestsError(wait);
  }

  /** Runs an attempt that counts only when it fails in this way. @throws TooManyRequestsError instead, after too many of those */
  protected async watchFor<T>(
    isWrong: (error: DomainError) => boolean,
    netizenId: string,
    attempt: () => Promise<T>,
  ): Promise<T> {
    const wait = this.limiter.waitOf(netizenId, this.allowed);
    if (wait > 0) throw new TooManyRequestsError(wait);
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof DomainError && isWrong(error)) this.limiter.count(netizenId, this.allowed);
      throw error;
    }
  }
}
