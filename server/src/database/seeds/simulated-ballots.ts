import { createHash } from 'node:crypto';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import type { SimulatedBallot } from '../../selection/services/lay-down-ballots.service.js';

/** Whole numbers from 0 to below `limit`, the same for the same seed: bytes of SHA-256(seed/counter). */
function drawer(seed: number): (limit: number) => number {
  let counter = 0;
  return (limit) => {
    counter += 1;
    return createHash('sha256').update(`${seed}/${counter}`).digest().readUInt32BE(0) % limit;
  };
}

function choicesOf(draw: (limit: number) => number, rules: RuleSet, candidateIds: readonly string[]): Choice[] {
  const votes = new Map<string, number>();
  for (let i = 0; i < rules.maxPerBallot; i += 1) {
    // The smaller of two draws: some candidates are liked more, as in life.
    const id = candidateIds[Math.min(draw(candidateIds.length), draw(candidateIds.length))] ?? '';
    const given = votes.get(id) ?? 0;
    if (given < rules.maxPerCandidatePerPeriod) votes.set(id, given + 1);
  }
  return [...votes].map(([candidateId, count]) => ({ candidateId, votes: count }));
}

/** Simulated ballots (模拟数据) with a fixed seed: one of each invented voter, within the rules. */
export function simulatedBallots(
  { seed, voters }: { seed: number; voters: number },
  rules: RuleSet,
  candidateIds: readonly string[],
): SimulatedBallot[] {
  const draw = drawer(seed);
  return Array.from({ length: voters }, (_, voter) => ({
    person: `simulated/${seed}/${voter}`,
    choices: choicesOf(draw, rules, candidateIds),
  }));
}
