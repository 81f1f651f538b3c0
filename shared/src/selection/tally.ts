import type { Choice } from './ballot-rules.js';
import type { RuleSet } from './rule-set.js';

/** A ballot as the tally sees it: who (pseudonym), when (period), in which order within the period, and what. */
export interface TallyBallot {
  ballotId: string;
  voterTag: string;
  periodKey: string;
  slot: number;
  choices: readonly Choice[];
}

export interface TallyRow {
  candidateId: string;
  votes: number;
  /** Distinct voters who gave this candidate a vote. */
  voters: number;
}

export interface Tally {
  ballots: number;
  voters: number;
  votes: number;
  rows: TallyRow[];
}

/** The effective ballots: all of them, or with `revote` only the newest of each voter and period. */
export function effectiveBallots(rules: RuleSet, ballots: readonly TallyBallot[]): TallyBallot[] {
  if (!rules.revote) return [...ballots];
  const newest = new Map<string, TallyBallot>();
  for (const ballot of ballots) {
    const key = `${ballot.voterTag}/${ballot.periodKey}`;
    const held = newest.get(key);
    if (!held || held.slot < ballot.slot) newest.set(key, ballot);
  }
  return [...newest.values()];
}

/**
 * Counts the votes. Every candidate has a row, also with 0. Rows are sorted by votes, then by candidate id: an order for
 * reading, not a ranking (ties are resolved by the published rules, elsewhere).
 */
export function tally(rules: RuleSet, candidateIds: readonly string[], ballots: readonly TallyBallot[]): Tally {
  const votes = new Map<string, number>(candidateIds.map((id) => [id, 0]));
  const voters = new Map<string, Set<string>>(candidateIds.map((id) => [id, new Set()]));
  const everyone = new Set<string>();
  const effective = effectiveBallots(rules, ballots);
  let total = 0;
  for (const ballot of effective) {
    everyone.add(ballot.voterTag);
    for (const choice of ballot.choices) {
      const before = votes.get(choice.candidateId);
      if (before === undefined) continue;
      votes.set(choice.candidateId, before + choice.votes);
      voters.get(choice.candidateId)?.add(ballot.voterTag);
      total += choice.votes;
    }
  }
  const rows = candidateIds.map((id) => ({
    candidateId: id,
    votes: votes.get(id) ?? 0,
    voters: voters.get(id)?.size ?? 0,
  }));
  rows.sort((a, b) => b.votes - a.votes || (a.candidateId < b.candidateId ? -1 : 1));
  return { ballots: effective.length, voters: everyone.size, votes: total, rows };
}
