import type { Quality } from '../programme/programme.dto.js';
import type { CodeVersionStatus } from '../states/code-version.states.js';
import type { CodeVersionDto } from './pledge.dto.js';

/** `GET desk/code-versions` → PageDto of these. Filter: `status`. Sort: `version` (default, newest first), `status`. */
export interface DeskCodeVersionRowDto {
  id: string;
  version: number;
  status: CodeVersionStatus;
  title: string;
  issuingUnit: string;
  clauses: number;
  /** Deadline of the consultation that is running; null when there is none. */
  consultationClosesAt: string | null;
  publishedAt: string | null;
  effectiveFrom: string | null;
  updatedAt: string | null;
  revision: number;
  demonstration: boolean;
}

/** `POST desk/code-versions`: an empty draft, or one that begins as the version in force. */
export interface CreateCodeDraftDto {
  from: 'EMPTY' | 'PUBLISHED';
}

/** `GET desk/code-versions/:id`. `fingerprint` is empty until the version is published. */
export interface DeskCodeVersionDto extends CodeVersionDto {
  revision: number;
  updatedAt: string | null;
  /** The consultation of this version, if there was one; the newest. */
  consultationId: string | null;
  consultationClosesAt: string | null;
  /** The states that may follow now (machine 1). */
  next: CodeVersionStatus[];
  /** True while words may be changed: as a draft, and while under review (what was adopted goes in). */
  editable: boolean;
}

/** In the order wanted; leave `clauseKey` out for a new clause, keep it for one that lives on. */
export interface EditClauseDto {
  clauseKey?: string;
  quality: Quality;
  title: string;
  text: string;
}

/** `PUT desk/code-versions/:id`: the whole text. 409 COMMON.EDITED_MEANWHILE when `revision` is not the present one. */
export interface EditCodeDraftDto {
  revision: number;
  title: string;
  preamble: string;
  pledgeSentence: string;
  issuingUnit: string;
  clauses: EditClauseDto[];
}

/** `POST desk/code-versions/:id/consultation`: open to opinions until the deadline. */
export interface StartConsultationDto {
  revision: number;
  /** ISO instant, at least a day and at most 180 days ahead. */
  closesAt: string;
}

/** `POST desk/code-versions/:id/draft`: back to the drawing board, with the reason for the audit log. */
export interface BackToDraftDto {
  revision: number;
  reason: string;
}

/** `POST desk/code-versions/:id/review`: the consultation ends, replies become public. */
export interface SendToReviewDto {
  revision: number;
}

/** `POST desk/code-versions/:id/publication`: frozen, fingerprinted, the former version superseded. */
export interface PublishCodeDto {
  revision: number;
  /** ISO instant from which it takes effect, not before now; now when left out. */
  effectiveFrom?: string;
}
