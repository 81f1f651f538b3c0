import { Limits } from '@good-netizen/shared/limits';
import type { Staff } from './staff.js';

type Failures = Pick<Staff, 'failedCount' | 'lockedUntil'>;

export function isLocked({ lockedUntil }: Pick<Staff, 'lockedUntil'>, now: Date): boolean {
  return lockedUntil !== null && now < lockedUntil;
}

/** What one more wrong password or code makes of the account: the fifth locks it, and the count begins anew. */
export function afterFailure({ failedCount }: Pick<Staff, 'failedCount'>, now: Date): Failures {
  const count = failedCount + 1;
  if (count < Limits.staffSignInAttempts) return { failedCount: count, lockedUntil: null };
  return { failedCount: 0, lockedUntil: new Date(now.getTime() + Limits.staffLockMinutes * 60_000) };
}
