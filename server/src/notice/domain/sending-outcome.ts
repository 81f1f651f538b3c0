import type { SendingStatus } from './notice-sending.js';

const SECOND_MS = 1000;
const BACKOFF_MS = [60, 300, 1500, 7200, 21_600].map((seconds) => seconds * SECOND_MS);
const SOON_MS = 5 * SECOND_MS;

/** How a call to WeChat ended. */
export type CallEnd =
  | { kind: 'sent'; messageNumber: string | null }
  /** WeChat refused with this errcode. */
  | { kind: 'refused'; errcode: number; later: boolean; usedUp: boolean; busy: boolean }
  /** Nothing was sent, for certain. */
  | { kind: 'not-reached' }
  /** It may have been sent. */
  | { kind: 'unknown' };

export interface Consequence {
  readonly status: SendingStatus;
  readonly errcode: number | null;
  /** WAITING: wait for so long. */
  readonly waitMs: number;
  /** What becomes of the consent that was taken for this message. */
  readonly grant: 'used' | 'kept-for-retry' | 'given-back' | 'zero';
}

/** What follows from the end of a call, after so many attempts. Never sends twice what may have been sent. */
export function consequenceOf(end: CallEnd, attempts: number): Consequence {
  const last = { waitMs: 0 };
  if (end.kind === 'sent') return { ...last, status: 'SENT', errcode: 0, grant: 'used' };
  if (end.kind === 'unknown') return { ...last, status: 'UNKNOWN', errcode: null, grant: 'used' };
  const errcode = end.kind === 'refused' ? end.errcode : null;
  if (end.kind === 'refused' && end.usedUp) return { ...last, status: 'FAILED', errcode, grant: 'zero' };
  const waitMs = end.kind === 'refused' && end.busy ? SOON_MS : BACKOFF_MS[attempts - 1];
  const mayRetry = end.kind === 'not-reached' || end.later || end.busy;
  if (mayRetry && waitMs !== undefined && attempts <= BACKOFF_MS.length) {
    return { status: 'WAITING', errcode, waitMs, grant: 'kept-for-retry' };
  }
  return { ...last, status: 'FAILED', errcode, grant: 'given-back' };
}
