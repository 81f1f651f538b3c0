import type { ComplaintStatus } from '../states/complaint.states.js';
import type { ComplaintKind } from './identity.dto.js';

/** What the desk calls each kind, on the screen and in files. */
export const complaintKindNames: Readonly<Record<ComplaintKind, string>> = {
  COMPLAINT: '投诉',
  SUGGESTION: '建议',
  CONTENT: '举报内容',
  CANVASSING: '举报拉票',
};

export type ComplaintBucket = 'FRESH' | 'NEARLY_DUE' | 'OVERDUE';

/** `GET me/complaints` (signed in) and `POST complaints/look-up` (by receipt number). */
export interface MyComplaintDto {
  receiptNumber: string;
  kind: ComplaintKind;
  text: string;
  status: ComplaintStatus;
  receivedAt: string;
  replies: { text: string; unitName: string; at: string }[];
  closedAt: string | null;
  closingWords: string | null;
}

export interface LookUpComplaintDto {
  receiptNumber: string;
}

export interface ComplaintRowDto {
  id: string;
  receiptNumber: string;
  kind: ComplaintKind;
  /** The first characters of the text. */
  excerpt: string;
  status: ComplaintStatus;
  bucket: ComplaintBucket;
  unitId: string | null;
  unitName: string | null;
  takenBy: { staffId: string; name: string } | null;
  receivedAt: string;
  dueAt: string;
}

export interface ComplaintDetailDto extends ComplaintRowDto {
  revision: number;
  text: string;
  signedIn: boolean;
  /** Somebody left a way to answer; it is shown to who gives a reason. */
  hasContact: boolean;
  replies: { text: string; unitName: string; byName: string; at: string }[];
  closedAt: string | null;
  closingWords: string | null;
  abilities: { take: boolean; reply: boolean; close: boolean; transfer: boolean; readContact: boolean };
}

export interface ReplyToComplaintDto {
  text: string;
}

export interface CloseComplaintDto {
  words: string;
}

export interface TransferComplaintDto {
  unitId: string;
  note: string;
}

export interface ComplaintContactDto {
  contact: string;
}
