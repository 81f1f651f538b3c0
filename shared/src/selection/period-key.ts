import { shanghaiDay } from '../time/shanghai-day.js';
import type { VotingPeriod } from './rule-set.js';

/** `yyyymmdd` in Asia/Shanghai for a daily quota, `W` for one over the whole selection. */
export function periodKeyAt(period: VotingPeriod, instant: Date): string {
  return period === 'DAY' ? shanghaiDay(instant) : 'W';
}
