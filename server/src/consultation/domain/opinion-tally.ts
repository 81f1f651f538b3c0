import type { OpinionStance } from '@good-netizen/shared/pledge/consultation.dto';
import { suppressParts, suppressSmall } from '@good-netizen/shared/small-groups';

/** How many opinions of a clause there are, stance by stance. */
export interface ClauseTally {
  clauseKey: string;
  stance: OpinionStance;
  count: number;
}

export function stancesOf(tallies: readonly ClauseTally[], clauseKey: string): Record<OpinionStance, number> {
  const count = (stance: OpinionStance): number =>
    tallies.find((tally) => tally.clauseKey === clauseKey && tally.stance === stance)?.count ?? 0;
  return { SUPPORT: count('SUPPORT'), AMEND: count('AMEND'), OPPOSE: count('OPPOSE') };
}

/** What the public is told of a clause: nothing below five opinions, and no stance that fewer than five people took. */
export function publicCounts(stances: Record<OpinionStance, number>) {
  const sum = stances.SUPPORT + stances.AMEND + stances.OPPOSE;
  const total = suppressSmall(sum);
  if (total === null) return { total, support: null, amend: null, oppose: null };
  const parts = suppressParts(new Map(Object.entries(stances)));
  const part = (stance: OpinionStance): number | null => parts.get(stance) ?? null;
  return { total, support: part('SUPPORT'), amend: part('AMEND'), oppose: part('OPPOSE') };
}
