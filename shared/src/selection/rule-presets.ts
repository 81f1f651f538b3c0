import type { EligibilityRule, RuleSet } from './rule-set.js';

/** Adults who have signed the code of conduct; minors do not vote. */
export const defaultEligibility: EligibilityRule = {
  ageBands: ['ADULT'],
  pledgeSigned: true,
  regionCodes: null,
  sectors: null,
  seenBeforeOpening: false,
};

const common = {
  version: 1,
  dayBoundary: '00:00+08:00',
  revote: false,
  visibility: 'after_close',
  eligibility: defaultEligibility,
  publicityWorkingDays: 5,
} as const satisfies Partial<RuleSet>;

/** Five votes a day, freely distributed: several votes may go to one candidate, over one or more ballots. */
export const cumulative5Daily: RuleSet = {
  ...common,
  preset: 'cumulative-5-daily',
  method: 'cumulative',
  period: 'DAY',
  votesPerPeriod: 5,
  minPerBallot: 1,
  maxPerBallot: 5,
  maxPerCandidatePerPeriod: 5,
};

/** One ballot's worth a day: choose one to five different candidates. */
export const approval1To5Daily: RuleSet = {
  ...common,
  preset: 'approval-1to5-daily',
  method: 'approval',
  period: 'DAY',
  votesPerPeriod: 5,
  minPerBallot: 1,
  maxPerBallot: 5,
  maxPerCandidatePerPeriod: 1,
};

/** Up to five votes a day, at most three of them for one candidate. */
export const perCandidateCap3: RuleSet = {
  ...common,
  preset: 'per-candidate-cap-3',
  method: 'cumulative',
  period: 'DAY',
  votesPerPeriod: 5,
  minPerBallot: 1,
  maxPerBallot: 5,
  maxPerCandidatePerPeriod: 3,
};

export const rulePresets: readonly RuleSet[] = [cumulative5Daily, approval1To5Daily, perCandidateCap3];
