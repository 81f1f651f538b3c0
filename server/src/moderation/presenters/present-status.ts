import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { moderationReasons } from '@good-netizen/shared/moderation/moderation-reasons';
import { appealableUntil } from '../domain/appeal-window.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';

/** What the author of a thing may know: who decided and what the desk noted stay inside. A lock looks like waiting. */
export function presentStatus(ticket: ModerationTicket, now: Date): ModerationStatusDto {
  const { reasonCode, appealedAt } = ticket;
  const reason = reasonCode === null ? null : moderationReasons[reasonCode];
  return {
    ticketId: ticket.id,
    kind: ticket.kind,
    objectId: ticket.objectId,
    title: ticket.title,
    status: ticket.status === 'LOCKED' ? 'NEW' : ticket.status,
    submittedAt: ticket.submittedAt.toISOString(),
    decidedAt: ticket.decidedAt?.toISOString() ?? null,
    reason:
      reason && reasonCode !== null ? { code: reasonCode, publicText: reason.publicText, advice: reason.advice } : null,
    appealableUntil: appealableUntil(ticket, now)?.toISOString() ?? null,
    appeal: appealedAt
      ? {
          text: ticket.appealText ?? '',
          appealedAt: appealedAt.toISOString(),
          decidedAt: ticket.appealDecidedAt?.toISOString() ?? null,
          answer: ticket.appealAnswer,
        }
      : null,
    revisable: ticket.status === 'RETURNED',
  };
}
