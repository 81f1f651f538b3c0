import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { CandidateStatus } from '@good-netizen/shared/states/candidate.states';

/** What casting needs to know of a selection, remembered between ballots. A changed `revision` makes it stale. */
export interface VotingFacts {
  readonly id: string;
  readonly revision: number;
  readonly rules: RuleSet;
  readonly rulesHash: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly candidates: ReadonlyMap<string, CandidateStatus>;
}
