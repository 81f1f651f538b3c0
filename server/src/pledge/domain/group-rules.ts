import { Limits } from '@good-netizen/shared/limits';
import { groupPledgeLimit, type GroupPledgeStatus } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { GroupPledge } from './group-pledge.js';
import { GroupClosedError, GroupFullError } from './group.errors.js';

const DAY_MS = 86_400_000;

export function groupEnds(from: Date): Date {
  return new Date(from.getTime() + Limits.groupPledgeDays * DAY_MS);
}

/** A group ends by its initiator, or when its time is over. */
export function groupStatus({ status, closesAt }: GroupPledge, now: Date): GroupPledgeStatus {
  return status === 'OPEN' && now < closesAt ? 'OPEN' : 'CLOSED';
}

/** @throws GroupClosedError */
export function ensureGroupOpen(group: GroupPledge, now: Date): void {
  if (groupStatus(group, now) === 'CLOSED') throw new GroupClosedError();
}

/** @throws GroupFullError */
export function ensureSeat({ kind, seats }: GroupPledge): void {
  const limit = groupPledgeLimit(kind);
  if (seats >= limit) throw new GroupFullError(limit);
}
