import {
  mayGiveReason,
  type ModerationReasonCode,
  moderationReasonCodes,
  moderationReasons,
  type ModerationVerdict,
} from '@good-netizen/shared/moderation/moderation-reasons';

/** The reasons that may be given for a verdict, numbered from 1, as a choice. PASS has none. */
export function reasonsFor(verdict: ModerationVerdict | undefined): { value: ModerationReasonCode; label: string }[] {
  if (verdict === undefined || verdict === 'PASS') return [];
  return moderationReasonCodes
    .filter((code) => mayGiveReason(verdict, code))
    .map((code, place) => ({ value: code, label: `${place + 1}. ${moderationReasons[code].publicText}` }));
}
