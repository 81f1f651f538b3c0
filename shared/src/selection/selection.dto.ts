import type { ErrorCode } from '../error-codes.js';
import type { CandidateStatus } from '../states/candidate.states.js';
import type { SelectionStatus } from '../states/selection.states.js';
import type { Choice } from './ballot-rules.js';
import type { Receipt } from './receipt.js';
import type { RuleSet } from './rule-set.js';

export interface SelectionSummaryDto {
  id: string;
  title: string;
  intro: string;
  status: SelectionStatus;
  activityOrdinal: number;
  opensAt: string;
  closesAt: string;
  candidateCount: number;
}

export interface SelectionDto extends SelectionSummaryDto {
  organiser: string;
  rules: RuleSet;
  rulesHash: string;
  /** Generated from the rules. */
  rulesSummary: string[];
  demonstration: boolean;
  /** Public receipt keys by id, hex. */
  receiptKeys: Record<string, string>;
}

/** One card of the list. All cards are alike; the order is the reader's own. */
export interface CandidateCardDto {
  id: string;
  number: number;
  title: string;
  byline: string;
  summary: string;
  coverUrl: string | null;
  regionCode: string | null;
  status: CandidateStatus;
}

export interface CandidateListDto {
  selectionId: string;
  candidates: CandidateCardDto[];
}

export interface CandidateDto extends CandidateCardDto {
  selectionId: string;
  paragraphs: string[];
}

/** "我能投票吗". `reasons` is empty when eligible. */
export interface EligibilityDto {
  eligible: boolean;
  reasons: { code: ErrorCode; message: string }[];
  periodKey: string;
  votesLeft: number;
  /** Votes left per candidate where some are used up in this period. */
  candidateVotesLeft: Record<string, number>;
  /** Seed of this voter's own order of candidates. */
  orderSeed: string;
}

export interface TicketDto {
  ticket: string;
  expiresAt: string;
  /** The ballot is accepted from this instant on. */
  notBefore: string;
}

export interface CastBallotDto {
  ticket: string;
  /** Made on the phone: 16 random bytes, hex. */
  nonce: string;
  /** Made on the phone: the same key with the same body gives the same receipt. */
  clientKey: string;
  choices: Choice[];
}

export interface CastAnswerDto {
  receipt: Receipt;
  /** Opens the commitment, for the voter's own check. Hex, 32 bytes. */
  salt: string;
  periodKey: string;
  votesLeft: number;
}

/** RECEIVED: durable and promised. COUNTED / NOT_COUNTED: after opening. */
export type MyBallotState = 'RECEIVED' | 'COUNTED' | 'NOT_COUNTED' | 'SUPERSEDED';

export interface MyBallotDto {
  ballotId: string;
  selectionId: string;
  selectionTitle: string;
  periodKey: string;
  /** The Shanghai day on which it was cast. */
  castOn: string;
  state: MyBallotState;
  receipt: Receipt;
  salt: string;
  choices: (Choice & { title: string })[];
}

/** 计票结果（未公示）: counted by the clock after closing, not yet publicised or certified. */
export interface ResultDto {
  selectionId: string;
  title: string;
  status: SelectionStatus;
  computedAt: string;
  ballots: number;
  voters: number;
  votes: number;
  rows: { candidateId: string; number: number; title: string; byline: string; votes: number; voters: number }[];
}
