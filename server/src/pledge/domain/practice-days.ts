import { Limits } from '@good-netizen/shared/limits';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { PracticeDayError } from './practice.errors.js';

const DAY_MS = 86_400_000;

/** @throws PracticeDayError for a day that is not today or one of the six before, in Asia/Shanghai */
export function ensurePracticeDay(day: string, now: Date): void {
  const days = Array.from({ length: Limits.practiceDaysBack + 1 }, (_, back) =>
    shanghaiDay(new Date(now.getTime() - back * DAY_MS)),
  );
  if (!days.includes(day)) throw new PracticeDayError();
}
