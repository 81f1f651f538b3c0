import { Limits } from '@good-netizen/shared/limits';
import { openTicketStatuses } from '@good-netizen/shared/states/moderation-ticket.states';
import { isSettled } from './machine-state.js';
import {
  AnotherPersonNeededError,
  LockNeededError,
  TicketBeingCheckedError,
  TicketDecidedError,
  TicketLockedError,
} from './moderation.errors.js';
import type { ModerationTicket } from './moderation-ticket.js';

const MINUTE_MS = 60_000;
type Who = { readonly staffId: string; readonly name: string };

/** Somebody holds it, and their lease has not run out. */
export function isHeld({ lockedBy, lockedUntil }: ModerationTicket, now: Date): boolean {
  return lockedBy !== null && lockedUntil !== null && lockedUntil > now;
}

/** The lease of a person who may begin (or go on) with a ticket. A lease that ran out is taken over. */
export function lockFor(
  ticket: ModerationTicket,
  { staffId, name }: Who,
  now: Date,
): Pick<ModerationTicket, 'status' | 'lockedBy' | 'lockedByName' | 'lockedUntil'> {
  if (!openTicketStatuses.includes(ticket.status)) throw new TicketDecidedError(ticket.status);
  if (!isSettled(ticket.machine)) throw new TicketBeingCheckedError();
  if (isHeld(ticket, now) && ticket.lockedBy !== staffId) {
    throw new TicketLockedError(ticket.lockedByName ?? '', ticket.lockedUntil?.toISOString() ?? '');
  }
  const lockedUntil = new Date(now.getTime() + Limits.moderationLockMinutes * MINUTE_MS);
  return { status: 'LOCKED', lockedBy: staffId, lockedByName: name, lockedUntil };
}

/** @throws LockNeededError, TicketLockedError, TicketDecidedError unless the person holds the ticket now */
export function requireLock(ticket: ModerationTicket, staffId: string, now: Date): void {
  if (!openTicketStatuses.includes(ticket.status)) throw new TicketDecidedError(ticket.status);
  if (!isHeld(ticket, now)) throw new LockNeededError();
  if (ticket.lockedBy !== staffId) {
    throw new TicketLockedError(ticket.lockedByName ?? '', ticket.lockedUntil?.toISOString() ?? '');
  }
}

/** Nobody judges an appeal against their own decision. @throws TicketDecidedError, AnotherPersonNeededError */
export function requireAppealJudge(ticket: ModerationTicket, staffId: string): void {
  if (ticket.status !== 'APPEALED') throw new TicketDecidedError(ticket.status);
  if (ticket.decidedBy === staffId) throw new AnotherPersonNeededError();
}
