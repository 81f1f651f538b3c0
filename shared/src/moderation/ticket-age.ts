import { Limits } from '../limits.js';
import type { TicketBucket } from './moderation.dto.js';

const HOUR_MS = 3_600_000;

/** A ticket is due this long after it was handed in (or appealed). */
export function ticketDueAt(since: Date): Date {
  return new Date(since.getTime() + Limits.moderationDueHours * HOUR_MS);
}

/** 新到, 临近超期 (the last hours before it is due) or 超期, at this instant. */
export function ticketBucketAt(dueAt: Date, now: Date): TicketBucket {
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return 'OVERDUE';
  return left <= Limits.moderationNearlyDueHours * HOUR_MS ? 'NEARLY_DUE' : 'FRESH';
}
