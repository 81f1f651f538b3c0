import { Limits } from '@good-netizen/shared/limits';
import { ticketStates } from '@good-netizen/shared/states/moderation-ticket.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import type { ModerationTicket } from './moderation-ticket.js';

const DAY_MS = 86_400_000;

/** Until when the author may appeal; `null` when there is nothing to appeal against or it was used. */
export function appealableUntil(ticket: ModerationTicket, now: Date): Date | null {
  if (ticket.appealedAt !== null || ticket.decidedAt === null || !mayMove(ticketStates, ticket.status, 'APPEALED')) {
    return null;
  }
  const until = new Date(ticket.decidedAt.getTime() + Limits.appealDays * DAY_MS);
  return now <= until ? until : null;
}
