import type { ConsentDto, LegalDocumentName } from './identity.dto.js';

/** A version of a document that the person agreed to. */
export interface ConsentRecordDto {
  document: LegalDocumentName;
  version: string;
  agreedAt: string;
  /** Whether this is the version in force. */
  inForce: boolean;
}

export interface ConsentsDto {
  inForce: ConsentDto;
  /** Documents whose version in force was not agreed to: until then, nothing can be written. */
  due: LegalDocumentName[];
  /** Newest first. */
  agreed: ConsentRecordDto[];
}

export type ExportStatus = 'WAITING' | 'READY' | 'FAILED' | 'REMOVED';
export const exportStatuses: readonly ExportStatus[] = ['WAITING', 'READY', 'FAILED', 'REMOVED'];

/** A copy of everything we hold about a person, made at their wish. */
export interface ExportDto {
  id: string;
  status: ExportStatus;
  requestedAt: string;
  readyAt: string | null;
  /** When the files are removed; `null` until they are there. */
  availableUntil: string | null;
  /** Size of the file that a machine reads; `null` until it is there. */
  bytes: number | null;
}

export interface AccountDeletionDto {
  requestedAt: string;
  /** From then on the account is erased; until then the wish can be taken back. */
  erasedFrom: string;
}

/** What the privacy centre says about leaving. */
export interface AccountDeletionStateDto {
  pending: AccountDeletionDto | null;
  coolingDays: number;
}

export interface RequestAccountDeletionDto {
  /** The person has read what is erased and what stays. */
  understood: true;
}
