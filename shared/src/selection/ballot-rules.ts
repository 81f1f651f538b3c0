import type { ErrorCode } from '../error-codes.js';
import { PhoneErrorCode } from '../phone-error-codes.js';
import type { RuleSet } from './rule-set.js';

/** Votes of one ballot for one candidate. */
export interface Choice {
  candidateId: string;
  votes: number;
}

/** Why a ballot is refused, with the facts of the sentence. */
export interface BallotRefusal {
  code: ErrorCode;
  details: Record<string, string | number>;
}

const sumVotes = (choices: readonly Choice[]): number => choices.reduce((sum, choice) => sum + choice.votes, 0);

/** Choices in their one canonical order (by candidate id), as commitments need them. */
export function sortChoices(choices: readonly Choice[]): Choice[] {
  return choices
    .map(({ candidateId, votes }) => ({ candidateId, votes }))
    .sort((a, b) => (a.candidateId < b.candidateId ? -1 : a.candidateId > b.candidateId ? 1 : 0));
}

/** Checks what one ballot may say by itself: distinct candidates, whole votes, bounds of a single ballot. */
export function checkBallot(rules: RuleSet, choices: readonly Choice[]): BallotRefusal | null {
  const seen = new Set<string>();
  for (const { candidateId, votes } of choices) {
    if (seen.has(candidateId)) return { code: PhoneErrorCode.BALLOT_CANDIDATE_TWICE, details: { candidateId } };
    if (!Number.isSafeInteger(votes) || votes < 1)
      return { code: PhoneErrorCode.INVALID_INPUT, details: { candidateId } };
    seen.add(candidateId);
  }
  const votes = sumVotes(choices);
  if (votes < rules.minPerBallot)
    return { code: PhoneErrorCode.BALLOT_TOO_FEW_VOTES, details: { min: rules.minPerBallot } };
  if (votes > rules.maxPerBallot)
    return { code: PhoneErrorCode.BALLOT_TOO_MANY_VOTES, details: { max: rules.maxPerBallot } };
  return null;
}

/**
 * Decides a ballot against the voter's earlier ballots of the same period. With `revote` earlier ballots are replaced,
 * so only the new one is measured. Returns null when the ballot stands.
 */
export function decideBallot(
  rules: RuleSet,
  earlier: readonly (readonly Choice[])[],
  choices: readonly Choice[],
): BallotRefusal | null {
  const refusal = checkBallot(rules, choices);
  if (refusal) return refusal;
  const counted = rules.revote ? [] : earlier;
  const used = counted.reduce((sum, ballot) => sum + sumVotes(ballot), 0);
  const remaining = rules.votesPerPeriod - used;
  if (sumVotes(choices) > remaining) {
    return {
      code: PhoneErrorCode.QUOTA_EXCEEDED,
      details: { remaining: Math.max(0, remaining), limit: rules.votesPerPeriod },
    };
  }
  for (const { candidateId, votes } of choices) {
    const before = counted.flat().reduce((sum, c) => (c.candidateId === candidateId ? sum + c.votes : sum), 0);
    if (before + votes > rules.maxPerCandidatePerPeriod) {
      return {
        code: PhoneErrorCode.CANDIDATE_QUOTA_EXCEEDED,
        details: { candidateId, remaining: Math.max(0, rules.maxPerCandidatePerPeriod - before) },
      };
    }
  }
  return null;
}

/** Votes left in the period, as "我的票数" shows it. */
export function remainingVotes(rules: RuleSet, earlier: readonly (readonly Choice[])[]): number {
  if (rules.revote) return rules.votesPerPeriod;
  return Math.max(0, rules.votesPerPeriod - earlier.reduce((sum, ballot) => sum + sumVotes(ballot), 0));
}
