import { canonicalJson, type JsonValue } from '../bytes/canonical-json.js';
import { toHex, utf8 } from '../bytes/encoding.js';
import type { Sha256 } from '../bytes/sha256.js';
import type { AgeBand } from '../identity/identity.dto.js';
import type { Sector } from '../programme/programme.dto.js';

export type VotingPeriod = 'DAY' | 'WHOLE';
export type ResultVisibility = 'after_close' | 'live';

/** Who may vote. Every named condition must hold. */
export interface EligibilityRule {
  ageBands: AgeBand[];
  pledgeSigned: boolean;
  regionCodes: string[] | null;
  sectors: Sector[] | null;
  /** The person's account must have been seen before the opening. */
  seenBeforeOpening: boolean;
}

/**
 * The rules of one selection, immutable once frozen and identified by `rulesHash`.
 * A ballot gives each chosen candidate one or more votes; all numbers count votes.
 */
export interface RuleSet {
  version: 1;
  preset: string;
  method: 'single' | 'approval' | 'cumulative';
  period: VotingPeriod;
  dayBoundary: '00:00+08:00';
  votesPerPeriod: number;
  minPerBallot: number;
  maxPerBallot: number;
  maxPerCandidatePerPeriod: number;
  revote: boolean;
  visibility: ResultVisibility;
  eligibility: EligibilityRule;
  publicityWorkingDays: number;
}

/** SHA-256 (hex) of the canonical JSON of the rules. */
export function rulesHash(sha256: Sha256, rules: RuleSet): string {
  return toHex(sha256(utf8(canonicalJson(rules as unknown as JsonValue))));
}

/** Sentences about what is wrong with a rule set; empty when it is sound. */
export function checkRuleSet(rules: RuleSet): string[] {
  const problems: string[] = [];
  const natural = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
  if (![rules.votesPerPeriod, rules.minPerBallot, rules.maxPerBallot, rules.maxPerCandidatePerPeriod].every(natural)) {
    problems.push('every number of votes must be a whole number of at least 1');
  }
  if (rules.minPerBallot > rules.maxPerBallot) problems.push('minPerBallot exceeds maxPerBallot');
  if (rules.maxPerBallot > rules.votesPerPeriod) problems.push('maxPerBallot exceeds votesPerPeriod');
  if (rules.maxPerCandidatePerPeriod > rules.votesPerPeriod) problems.push('the cap per candidate exceeds the period');
  if (rules.method === 'single' && rules.maxPerBallot !== 1) problems.push('a single-choice ballot carries one vote');
  if (rules.method === 'approval' && rules.maxPerCandidatePerPeriod !== 1) {
    problems.push('approval gives a candidate at most one vote a period');
  }
  return problems;
}
