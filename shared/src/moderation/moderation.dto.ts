import type { TicketStatus } from '../states/moderation-ticket.states.js';
import type { ModerationReasonCode, ModerationVerdict } from './moderation-reasons.js';

/**
 * What the machine makes of it. PENDING: not asked yet. AWAITING_CALLBACK: WeChat answers later. UNAVAILABLE: could not be
 * asked (the author was not here within two hours, no WeChat, a video, no answer within 30 minutes): a person looks.
 */
export type MachineState = 'PENDING' | 'AWAITING_CALLBACK' | 'PASS' | 'REVIEW' | 'RISKY' | 'UNAVAILABLE';
export const machineStates: readonly MachineState[] = [
  'PENDING',
  'AWAITING_CALLBACK',
  'PASS',
  'REVIEW',
  'RISKY',
  'UNAVAILABLE',
];

/** 新到, 临近超期, 超期: worked out from the clock. */
export type TicketBucket = 'FRESH' | 'NEARLY_DUE' | 'OVERDUE';
export const ticketBuckets: readonly TicketBucket[] = ['FRESH', 'NEARLY_DUE', 'OVERDUE'];

export type TicketMediaType = 'image' | 'audio' | 'video';

export interface TicketMediaDto {
  url: string;
  type: TicketMediaType;
}

/** What an author is told about their own thing. */
export interface ModerationStatusDto {
  ticketId: string;
  kind: string;
  objectId: string;
  title: string;
  status: TicketStatus;
  submittedAt: string;
  decidedAt: string | null;
  /** Null while nobody decided, and for a thing that passed. */
  reason: { code: ModerationReasonCode; publicText: string; advice: string } | null;
  /** The author may appeal until then; null when there is nothing to appeal against, or it was used. */
  appealableUntil: string | null;
  appeal: { text: string; appealedAt: string; decidedAt: string | null; answer: string | null } | null;
  /** RETURNED: the author may revise and hand it in again. */
  revisable: boolean;
}

export interface AppealDto {
  text: string;
}

/** `GET moderation/policy`: the rules in public, from the table of reasons. */
export interface ModerationPolicyDto {
  dueHours: number;
  appealDays: number;
  appealMaxChars: number;
  /** How a thing is checked, in order; plain paragraphs. */
  process: string[];
  reasons: { code: ModerationReasonCode; publicText: string; advice: string; verdicts: ModerationVerdict[] }[];
}

/** A row of the desk's queue. */
export interface TicketRowDto {
  id: string;
  kind: string;
  title: string;
  status: TicketStatus;
  machine: MachineState;
  bucket: TicketBucket;
  activity: number | null;
  regionCode: string | null;
  sector: string | null;
  hasMedia: boolean;
  /** 1 for the first hand-in, 2 for the first revision … */
  round: number;
  submittedAt: string;
  dueAt: string;
  lockedBy: { staffId: string; name: string } | null;
  lockedUntil: string | null;
}

export interface TicketDetailDto extends TicketRowDto {
  revision: number;
  objectId: string;
  authorNickname: string | null;
  text: string | null;
  media: (TicketMediaDto & { machine: MachineState; label: number | null })[];
  machineText: { state: MachineState; label: number | null; labelText: string | null };
  decision: {
    verdict: ModerationVerdict;
    reasonCode: ModerationReasonCode | null;
    note: string | null;
    byStaffId: string;
    byName: string;
    at: string;
  } | null;
  appeal: {
    text: string;
    appealedAt: string;
    decidedBy: string | null;
    decidedAt: string | null;
    answer: string | null;
  } | null;
  /** Earlier rounds of the same thing, newest first. */
  earlier: { id: string; round: number; status: TicketStatus; reasonCode: ModerationReasonCode | null }[];
  abilities: {
    lock: boolean;
    release: boolean;
    decide: boolean;
    hide: boolean;
    restore: boolean;
    decideAppeal: boolean;
  };
}

export interface DecideTicketDto {
  verdict: 'PASS' | 'RETURN' | 'REJECT' | 'HIDE';
  reasonCode?: ModerationReasonCode;
  /** For the desk only. */
  note?: string;
}

export interface HideTicketDto {
  reasonCode: ModerationReasonCode;
  note?: string;
}

export interface DecideAppealDto {
  outcome: 'UPHELD' | 'REVERSED';
  /** Shown to the author. */
  answer: string;
  note?: string;
}

export interface TicketCountsDto {
  fresh: number;
  nearlyDue: number;
  overdue: number;
  appeals: number;
  mine: number;
}
