import { Limits } from '@good-netizen/shared/limits';
import type { TicketMediaDto } from '@good-netizen/shared/moderation/moderation.dto';
import { ticketDueAt } from '@good-netizen/shared/moderation/ticket-age';
import { newId } from '../../platform/id.js';
import { MachineCheck } from './machine-check.js';
import { machineStateOf } from './machine-state.js';
import { ModerationTicket } from './moderation-ticket.js';

/** A thing that is to be looked at before it is shown. */
export interface Submission {
  readonly kind: string;
  readonly id: string;
  readonly netizenId: string;
  /** Who looks at it: moderators whose grants cover all that is said here. */
  readonly scope: {
    readonly activity?: number | null;
    readonly regionCode?: string | null;
    readonly sector?: string | null;
  };
  readonly title: string;
  readonly text?: string | null;
  readonly media?: readonly TicketMediaDto[];
}

/** The ticket of a hand-in and what the machine has to look at. A video goes to a person at once. */
export function newTicket(
  submission: Submission,
  round: number,
  now: Date,
): { ticket: ModerationTicket; checks: MachineCheck[] } {
  const { kind, id: objectId, netizenId, scope, title, text, media = [] } = submission;
  const ticketId = newId();
  const hasText = (text ?? '').trim() !== '' || title.trim() !== '';
  const parts: Pick<MachineCheck, 'part' | 'url'>[] = [
    ...(hasText ? [{ part: 'text' as const, url: null }] : []),
    ...media.map(({ type, url }) => ({ part: type, url })),
  ];
  const checks = parts.map((part, ordinal) => newCheck(ticketId, part, ordinal, now));
  const ticket = Object.assign(new ModerationTicket(), {
    id: ticketId,
    kind,
    objectId,
    round,
    openKey: openKeyOf(kind, objectId),
    netizenId,
    title: [...title.trim()].slice(0, Limits.moderationTitleMaxChars).join(''),
    text: text ?? null,
    activity: scope.activity ?? null,
    regionCode: scope.regionCode ?? null,
    sector: scope.sector ?? null,
    status: 'NEW' as const,
    machine: machineStateOf(checks.map(({ state }) => state)),
    urgency: 0,
    submittedAt: now,
    dueAt: ticketDueAt(now),
    revision: 1,
    ...undecided,
  });
  return { ticket, checks };
}

export const openKeyOf = (kind: string, objectId: string): string => `${kind}/${objectId}`;

const undecided = {
  lockedBy: null,
  lockedByName: null,
  lockedUntil: null,
  verdict: null,
  reasonCode: null,
  note: null,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  appealText: null,
  appealedAt: null,
  appealDecidedBy: null,
  appealDecidedByName: null,
  appealDecidedAt: null,
  appealAnswer: null,
};

function newCheck(
  ticketId: string,
  part: Pick<MachineCheck, 'part' | 'url'>,
  ordinal: number,
  now: Date,
): MachineCheck {
  const isVideo = part.part === 'video';
  return Object.assign(new MachineCheck(), {
    id: newId(),
    ticketId,
    ordinal,
    ...part,
    state: isVideo ? ('UNAVAILABLE' as const) : ('PENDING' as const),
    label: null,
    unavailability: isVideo ? ('VIDEO' as const) : null,
    traceId: null,
    attempts: 0,
    createdAt: now,
    askedAt: null,
    nextAt: now,
  });
}
