import type { Quality } from '../programme/programme.dto.js';

export type OpinionStance = 'SUPPORT' | 'AMEND' | 'OPPOSE';
export const opinionStances: readonly OpinionStance[] = ['SUPPORT', 'AMEND', 'OPPOSE'];
export const opinionStanceNames: Readonly<Record<OpinionStance, string>> = {
  SUPPORT: '赞成',
  AMEND: '建议修改',
  OPPOSE: '不赞成',
};

export type AdoptionOutcome = 'ADOPTED' | 'PARTLY' | 'NOT';
export const adoptionOutcomes: readonly AdoptionOutcome[] = ['ADOPTED', 'PARTLY', 'NOT'];
export const adoptionOutcomeNames: Readonly<Record<AdoptionOutcome, string>> = {
  ADOPTED: '采纳',
  PARTLY: '部分采纳',
  NOT: '未采纳',
};

/** OPEN: opinions until `closesAt`. CLOSED: sent on to review, replies are public. WITHDRAWN: went back to draft. */
export type ConsultationStatus = 'OPEN' | 'CLOSED' | 'WITHDRAWN';
export const consultationStatuses: readonly ConsultationStatus[] = ['OPEN', 'CLOSED', 'WITHDRAWN'];

/** NONE: no words. PENDING: being looked at. SHOWN: public. REFUSED: returned, refused or hidden; the stance still counts. */
export type OpinionTextStatus = 'NONE' | 'PENDING' | 'SHOWN' | 'REFUSED';

/** `GET consultations`: open ones first. */
export interface ConsultationSummaryDto {
  id: string;
  version: number;
  title: string;
  issuingUnit: string;
  status: ConsultationStatus;
  opensAt: string;
  closesAt: string;
  /** Opinions may be given at this moment. */
  open: boolean;
  demonstration: boolean;
}

export interface AdoptionReplyDto {
  outcome: AdoptionOutcome;
  reason: string;
  repliedAt: string;
}

/** What is public beside a clause. Counts are null below five opinions of the clause. */
export interface ConsultedClauseDto {
  clauseKey: string;
  quality: Quality;
  ordinal: number;
  title: string;
  text: string;
  counts: { total: number | null; support: number | null; amend: number | null; oppose: number | null };
  /** Words that passed moderation, newest first, without names; at most 50. */
  opinions: { id: string; stance: OpinionStance; text: string; groupId: string | null }[];
  /** Groups with their replies: once the consultation is closed. */
  groups: { id: string; heading: string; opinions: number | null; reply: AdoptionReplyDto | null }[];
}

/** `GET consultations/:id`: the text that was laid out, which stays as it was then. */
export interface ConsultationDto extends ConsultationSummaryDto {
  preamble: string;
  pledgeSentence: string;
  clauses: ConsultedClauseDto[];
}

/** `PUT consultations/:id/opinions/:clauseKey`: again replaces it, until the deadline. AMEND and OPPOSE need words. */
export interface GiveOpinionDto {
  stance: OpinionStance;
  text?: string;
}

/** `GET consultations/:id/opinions/mine`, `GET me/opinions`. */
export interface MyOpinionDto {
  id: string;
  consultationId: string;
  version: number;
  versionTitle: string;
  clauseKey: string;
  clauseTitle: string;
  stance: OpinionStance;
  text: string | null;
  textStatus: OpinionTextStatus;
  updatedAt: string;
  /** May still be changed or taken back. */
  editable: boolean;
  /** What became of it: the group it was put in and its reply, once the consultation is closed. */
  outcome: { heading: string; reply: AdoptionReplyDto | null } | null;
}

/** `GET desk/consultations/:id/opinions` → PageDto. Filters: clauseKey, stance, grouped (yes|no), textStatus, q. Never a name. */
export interface DeskOpinionRowDto {
  id: string;
  clauseKey: string;
  clauseTitle: string;
  stance: OpinionStance;
  text: string | null;
  textStatus: OpinionTextStatus;
  groupId: string | null;
  updatedAt: string;
}

/** `GET desk/consultations/:id/groups`. */
export interface OpinionGroupDto {
  id: string;
  clauseKey: string;
  clauseTitle: string;
  heading: string;
  opinions: number;
  reply: AdoptionReplyDto | null;
  revision: number;
}

/** `POST desk/consultations/:id/groups`. All opinions are of that clause; one opinion is in at most one group. */
export interface CreateOpinionGroupDto {
  clauseKey: string;
  heading: string;
  opinionIds: string[];
}

/** `PUT desk/opinion-groups/:id`: heading and the whole set of opinions. */
export interface EditOpinionGroupDto {
  revision: number;
  heading: string;
  opinionIds: string[];
}

/** `PUT desk/opinion-groups/:id/reply`. */
export interface ReplyToGroupDto {
  revision: number;
  outcome: AdoptionOutcome;
  reason: string;
}

/** `GET desk/consultations/:id`: what is left to do before it can go to review. */
export interface DeskConsultationDto extends ConsultationSummaryDto {
  codeVersionId: string;
  opinions: number;
  /** AMEND and OPPOSE opinions, with words not refused, that are in no group. */
  ungrouped: number;
  groups: number;
  unanswered: number;
  clauses: { clauseKey: string; title: string; support: number; amend: number; oppose: number; groups: number }[];
}
