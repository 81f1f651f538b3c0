import { Injectable, Logger } from '@nestjs/common';
import type { CourseReachDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Clock } from '../../platform/clock.js';

/** Figures are good for this many times as long as counting them took, within these bounds. */
const TIMES_THE_COST = 200;
const LEAST_FRESH_MS = 5_000;
const MOST_FRESH_MS = 600_000;
/** Older ones are not shown while new ones are counted. */
const TOO_OLD_MS = 3_600_000;
const MOST_KEPT = 500;

interface Kept {
  readonly reach: CourseReachDto;
  readonly countedAt: number;
  readonly freshForMs: number;
}

/**
 * Keeps counted figures, so that looking at them takes as long for a million learning records as for ten thousand. What took
 * a moment to count is counted anew after seconds; what took longer, after minutes, while the last figures are still shown.
 */
@Injectable()
export class KeptReach {
  private readonly logger = new Logger(KeptReach.name);
  private readonly kept = new Map<string, Kept>();
  private readonly counting = new Map<string, Promise<CourseReachDto>>();

  constructor(private readonly clock: Clock) {}

  /** @param count is asked for once at a time for each id */
  async of(id: string, count: () => Promise<CourseReachDto>): Promise<CourseReachDto> {
    const known = this.kept.get(id);
    const age = known ? this.clock.now().getTime() - known.countedAt : Infinity;
    if (!known || age > TOO_OLD_MS) return this.renew(id, count);
    if (age > known.freshForMs) this.renew(id, count).catch((error: unknown) => this.logger.error(error));
    return known.reach;
  }

  private renew(id: string, count: () => Promise<CourseReachDto>): Promise<CourseReachDto> {
    const running = this.counting.get(id);
    if (running) return running;
    const counted = this.count(id, count).finally(() => this.counting.delete(id));
    this.counting.set(id, counted);
    return counted;
  }

  private async count(id: string, count: () => Promise<CourseReachDto>): Promise<CourseReachDto> {
    const began = performance.now();
    const countedAt = this.clock.now().getTime();
    const reach = await count();
    const cost = (performance.now() - began) * TIMES_THE_COST;
    this.kept.delete(id);
    this.kept.set(id, { reach, countedAt, freshForMs: Math.min(MOST_FRESH_MS, Math.max(LEAST_FRESH_MS, cost)) });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
    return reach;
  }
}
