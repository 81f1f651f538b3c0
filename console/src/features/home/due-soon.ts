import type { WaitingItemDto } from '@good-netizen/shared/desk/desk.dto';

const THREE_DAYS = 3 * 24 * 60 * 60_000;

/** What ends within three days or has ended already, the earliest first. `now` in milliseconds. */
export function dueSoon(items: readonly WaitingItemDto[], now: number): WaitingItemDto[] {
  return items
    .filter(({ dueAt, count }) => dueAt !== null && count > 0 && Date.parse(dueAt) - now <= THREE_DAYS)
    .sort((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? ''));
}
