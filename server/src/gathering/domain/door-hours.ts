import { Limits } from '@good-netizen/shared/limits';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When what may be done at the door of a session. */
export interface DoorHours {
  /** Stewards may fetch the list. */
  readonly listFrom: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Until then the scans of telephones that had no network are taken. */
  readonly lateUntil: Date;
}

export function doorHours({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }): DoorHours {
  const closes = endsAt.getTime() + Limits.doorClosesMinutesAfter * MINUTE_MS;
  return {
    listFrom: new Date(startsAt.getTime() - Limits.doorListHoursBefore * HOUR_MS),
    opensAt: new Date(startsAt.getTime() - Limits.doorOpensMinutesBefore * MINUTE_MS),
    closesAt: new Date(closes),
    lateUntil: new Date(closes + Limits.lateScansHours * HOUR_MS),
  };
}

export const isDoorOpen = ({ opensAt, closesAt }: DoorHours, now: Date): boolean => now >= opensAt && now <= closesAt;

/** What a telephone says it saw, at a moment of the door's hours and not later than now; null where that is too far off. */
export function settledTime(at: Date, now: Date, { opensAt, closesAt, lateUntil }: DoorHours): Date | null {
  if (now < opensAt || now > lateUntil) return null;
  const told = Math.min(at.getTime(), now.getTime());
  const wrong = Limits.doorClockMinutes * MINUTE_MS;
  if (told < opensAt.getTime() - wrong || told > closesAt.getTime() + wrong) return null;
  return new Date(Math.max(opensAt.getTime(), Math.min(told, closesAt.getTime())));
}

/** Sessions that ended then or before have a closed door. */
export const endedWithDoorClosed = (now: Date): Date =>
  new Date(now.getTime() - Limits.doorClosesMinutesAfter * MINUTE_MS);
