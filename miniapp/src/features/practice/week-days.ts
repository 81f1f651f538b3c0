import { Limits } from '@good-netizen/shared/limits';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { practiceCopy } from './practice.copy';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface WeekDay {
  /** yyyymmdd */
  value: string;
  label: string;
}

/** `20260503` → `5月3日`. */
export function dayInWords(day: string): string {
  return practiceCopy.dayOf(Number(day.slice(4, 6)), Number(day.slice(6, 8)));
}

/** Today and the six days before it, in Shanghai, the newest first. */
export function weekUntil(now: Date): WeekDay[] {
  return Array.from({ length: Limits.practiceDaysBack + 1 }, (_, back) => {
    const value = shanghaiDay(new Date(now.getTime() - back * DAY_MS));
    return { value, label: [practiceCopy.today, practiceCopy.yesterday][back] ?? dayInWords(value) };
  });
}
