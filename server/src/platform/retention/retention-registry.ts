import { Injectable } from '@nestjs/common';
import type { RetentionSweep } from './retention-sweep.js';

/** The sweeps of all rooms. Rooms register theirs when they start; the nightly job runs them. */
@Injectable()
export class RetentionRegistry {
  private readonly sweeps = new Map<string, RetentionSweep>();

  /** @throws Error when the rule has a sweep already */
  register(sweep: RetentionSweep): void {
    if (this.sweeps.has(sweep.rule)) throw new Error(`two sweeps carry out the retention rule ${sweep.rule}`);
    this.sweeps.set(sweep.rule, sweep);
  }

  find(rule: string): RetentionSweep | undefined {
    return this.sweeps.get(rule);
  }

  /** In order. */
  rules(): string[] {
    return [...this.sweeps.keys()].sort();
  }
}
