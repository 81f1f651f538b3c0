import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { EligibilityRule } from '@good-netizen/shared/selection/rule-set';
import { NotEligibleError } from './domain/selection.errors.js';

/** What eligibility looks at. */
export interface VoterStanding {
  readonly ageBand: AgeBand | null;
  readonly regionCode: string | null;
  readonly sectorCode: string | null;
  readonly firstSeenAt: Date;
  readonly pledgeSigned: boolean;
  /** False where this sign-in cannot be told from the same person's sign-in elsewhere. */
  readonly mayBeOneVoter: boolean;
}

/** Why the published rules keep this person from voting; empty when nothing does. All reasons, so that none comes as a surprise later. */
export function ineligibilityOf(rule: EligibilityRule, opensAt: Date, voter: VoterStanding): ErrorCode[] {
  const reasons: ErrorCode[] = [];
  if (!voter.mayBeOneVoter) reasons.push(ErrorCode.NOT_ELIGIBLE_H5);
  if (voter.ageBand === null) reasons.push(ErrorCode.NOT_ELIGIBLE_AGE_UNSTATED);
  else if (!rule.ageBands.includes(voter.ageBand)) reasons.push(ErrorCode.NOT_ELIGIBLE_AGE);
  if (rule.pledgeSigned && !voter.pledgeSigned) reasons.push(ErrorCode.NOT_ELIGIBLE_PLEDGE);
  if (!isAmong(rule.regionCodes, voter.regionCode)) reasons.push(ErrorCode.NOT_ELIGIBLE_REGION);
  if (!isAmong(rule.sectors, voter.sectorCode)) reasons.push(ErrorCode.NOT_ELIGIBLE_SECTOR);
  if (rule.seenBeforeOpening && voter.firstSeenAt >= opensAt) reasons.push(ErrorCode.NOT_ELIGIBLE_NEWCOMER);
  return reasons;
}

/** A netizen may get a ticket when the published rules hold nothing against them. */
export function ensureMayVote(rule: EligibilityRule, opensAt: Date, voter: VoterStanding): void {
  const [reason] = ineligibilityOf(rule, opensAt, voter);
  if (reason !== undefined) throw new NotEligibleError(reason);
}

function isAmong(allowed: readonly string[] | null, value: string | null): boolean {
  return allowed === null || (value !== null && allowed.includes(value));
}
