import { selectionsCopy } from './selections.copy';

const HOUR_MS = 3_600_000;

/** What is left until an instant, in the largest unit that says enough. */
export function timeLeft(until: Date, now: Date): string {
  const hours = Math.floor((until.getTime() - now.getTime()) / HOUR_MS);
  if (hours >= 48) return selectionsCopy.days(Math.floor(hours / 24));
  return hours >= 1 ? selectionsCopy.hours(hours) : selectionsCopy.soon;
}
