import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { TooManyRequestsError } from '../../platform/http/common.errors.js';
import { SessionOverError } from '../domain/sign-in.error.js';

const WINDOW_MS = 60_000;
const ALLOWED = 30;
const MAX_ADDRESSES = 50_000;

/**
 * Slows down who tries codes and tokens at random. Only failures count, by network address: a lecture hall that signs in
 * together behind one address succeeds and is not held up. Counted in this process.
 */
@Injectable()
export class FailedSignIns {
  private readonly failures = new LRUCache<string, { count: number; until: number }>({ max: MAX_ADDRESSES });

  constructor(private readonly clock: Clock) {}

  /** Runs an attempt. @throws TooManyRequestsError instead, after 30 failures of this address within a minute */
  async watch<T>(address: string, attempt: () => Promise<T>): Promise<T> {
    const now = this.clock.now().getTime();
    const known = this.failures.get(address);
    const current = known && now < known.until ? known : null;
    if (current && current.count >= ALLOWED) throw new TooManyRequestsError(Math.ceil((current.until - now) / 1000));
    try {
      return await attempt();
    } catch (error) {
      if (isGuess(error)) this.remember(address, now);
      throw error;
    }
  }

  /** Read anew: parallel attempts may have failed meanwhile. */
  private remember(address: string, now: number): void {
    const known = this.failures.get(address);
    if (known && now < known.until) known.count += 1;
    else this.failures.set(address, { count: 1, until: now + WINDOW_MS });
  }
}

/** A wrong code, state or token. A token that was right once, missing consent, or a WeChat that is down, is nobody's guess. */
function isGuess(error: unknown): boolean {
  if (error instanceof SessionOverError) return false;
  return error instanceof DomainError && (error.httpStatus === 400 || error.httpStatus === 401);
}
