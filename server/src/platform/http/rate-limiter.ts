import { LRUCache } from 'lru-cache';

const MAX_CALLERS = 100_000;

/** Counts requests per caller in fixed windows, in this process. Forgets the callers who were silent longest. */
export class RateLimiter {
  private readonly counts = new LRUCache<string, number>({ max: MAX_CALLERS });
  private window = 0;

  constructor(
    private readonly windowSeconds: number,
    private readonly now: () => number,
  ) {}

  /**
   * Counts one request of a caller.
   * @param limit requests per window; 0 lifts the limit
   * @returns 0 when it may pass, else the seconds until the next window begins
   */
  count(caller: string, limit: number): number {
    if (limit === 0) return 0;
    const left = this.secondsLeft();
    const count = (this.counts.get(caller) ?? 0) + 1;
    this.counts.set(caller, count);
    return count <= limit ? 0 : left;
  }

  /** What the next `count` would answer, without counting: for attempts of which only the failed ones count. */
  waitOf(caller: string, limit: number): number {
    const left = this.secondsLeft();
    return limit === 0 || (this.counts.get(caller) ?? 0) < limit ? 0 : left;
  }

  /** Until the next window, at least 1; begins it when its time has come. */
  private secondsLeft(): number {
    const milliseconds = this.windowSeconds * 1000;
    const now = this.now();
    const window = Math.floor(now / milliseconds);
    if (window !== this.window) {
      this.window = window;
      this.counts.clear();
    }
    return Math.max(1, Math.ceil(((window + 1) * milliseconds - now) / 1000));
  }
}
