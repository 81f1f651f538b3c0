import type {
  ComplaintBucket,
  ComplaintDetailDto,
  ComplaintRowDto,
  MyComplaintDto,
} from '@good-netizen/shared/identity/complaint.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { ComplaintReply } from '../domain/complaint-reply.js';
import type { Complaint } from '../domain/complaint.js';

const HOUR_MS = 3_600_000;
const EXCERPT_CHARS = 40;

export interface ComplaintAbilities {
  answer: boolean;
  readContact: boolean;
}

/** What a complainant may see: who of the unit wrote it stays inside. */
export function presentMyComplaint(complaint: Complaint, replies: readonly ComplaintReply[]): MyComplaintDto {
  const { receiptNumber, kind, text, status, receivedAt, closedAt, closingWords } = complaint;
  return {
    receiptNumber,
    kind,
    text,
    status,
    receivedAt: receivedAt.toISOString(),
    replies: replies.map((reply) => ({ text: reply.text, unitName: reply.unitName, at: reply.at.toISOString() })),
    closedAt: closedAt?.toISOString() ?? null,
    closingWords,
  };
}

export function presentComplaintRow(complaint: Complaint, unitName: string | null, now: Date): ComplaintRowDto {
  const { id, receiptNumber, kind, text, status, unitId, takenBy, takenByName, receivedAt } = complaint;
  const dueAt = new Date(receivedAt.getTime() + Limits.complaintDueHours * HOUR_MS);
  const characters = [...text.replace(/\s+/g, ' ')];
  return {
    id,
    receiptNumber,
    kind,
    excerpt:
      characters.length > EXCERPT_CHARS ? `${characters.slice(0, EXCERPT_CHARS).join('')}…` : characters.join(''),
    status,
    bucket: bucketAt(dueAt, now),
    unitId,
    unitName,
    takenBy: takenBy === null ? null : { staffId: takenBy, name: takenByName ?? '' },
    receivedAt: receivedAt.toISOString(),
    dueAt: dueAt.toISOString(),
  };
}

export function presentComplaint(
  complaint: Complaint,
  { replies, unitName, may }: { replies: readonly ComplaintReply[]; unitName: string | null; may: ComplaintAbilities },
  staffId: string,
  now: Date,
): ComplaintDetailDto {
  const { status, takenBy } = complaint;
  const open = status !== 'CLOSED';
  const mine = takenBy === staffId;
  return {
    ...presentComplaintRow(complaint, unitName, now),
    revision: complaint.revision,
    text: complaint.text,
    signedIn: complaint.netizenId !== null,
    hasContact: complaint.contactSealed !== null,
    replies: replies.map(({ text, unitName: unit, staffName, at }) => ({
      text,
      unitName: unit,
      byName: staffName,
      at: at.toISOString(),
    })),
    closedAt: complaint.closedAt?.toISOString() ?? null,
    closingWords: complaint.closingWords,
    abilities: {
      take: may.answer && open && (takenBy === null || mine) && status === 'RECEIVED',
      reply: may.answer && open && mine,
      close: may.answer && open && mine,
      transfer: may.answer && (status === 'RECEIVED' || status === 'TAKEN'),
      readContact: may.readContact && complaint.contactSealed !== null,
    },
  };
}

function bucketAt(dueAt: Date, now: Date): ComplaintBucket {
  const left = dueAt.getTime() - now.getTime();
  if (left < 0) return 'OVERDUE';
  return left <= Limits.complaintNearlyDueHours * HOUR_MS ? 'NEARLY_DUE' : 'FRESH';
}
