import { Limits } from '@good-netizen/shared/limits';

const HOUR_MS = 3_600_000;
const SHANGHAI_MS = 8 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;

/** The first instant from this one on at which a telephone may ring: now, or eight in the morning in Shanghai. */
export function notBeforeQuietEnds(at: Date): Date {
  const local = at.getTime() + SHANGHAI_MS;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  const hour = (local - midnight) / HOUR_MS;
  if (hour >= Limits.quietUntilHour && hour < Limits.quietFromHour) return at;
  const morning = midnight + Limits.quietUntilHour * HOUR_MS + (hour >= Limits.quietFromHour ? DAY_MS : 0);
  return new Date(morning - SHANGHAI_MS);
}
