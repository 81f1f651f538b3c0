import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { EligibilityDto } from '@good-netizen/shared/selection/selection.dto';

type Votes = Readonly<Record<string, number>>;
type Left = Pick<EligibilityDto, 'votesLeft' | 'candidateVotesLeft'> | undefined;

/** Votes in the basket. */
export function votesIn(votes: Votes): number {
  return Object.values(votes).reduce((sum, count) => sum + count, 0);
}

/** How many more votes this ballot may carry: by the rules, and by what is left of the period where that is known. */
export function ballotRoom(rules: RuleSet, left: Left, votes: Votes): number {
  const most = Math.min(rules.maxPerBallot, left?.votesLeft ?? rules.votesPerPeriod);
  return Math.max(0, most - votesIn(votes));
}

/** The most votes that this candidate may have on this ballot, the others staying as they are. */
export function candidateMost(rules: RuleSet, left: Left, votes: Votes, candidateId: string): number {
  const cap = left?.candidateVotesLeft[candidateId] ?? rules.maxPerCandidatePerPeriod;
  return Math.min(cap, (votes[candidateId] ?? 0) + ballotRoom(rules, left, votes));
}
