import type { PledgeCountersDto } from '@good-netizen/shared/pledge/pledge.dto';
import { suppressSmall } from '@good-netizen/shared/small-groups';
import type { PledgeCounter } from '../domain/pledge-counter.js';

type Names = ReadonlyMap<string, string>;

function totals(counters: readonly PledgeCounter[], keyOf: (counter: PledgeCounter) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counter of counters) {
    sums.set(keyOf(counter), (sums.get(keyOf(counter)) ?? 0) + counter.pledges);
  }
  return sums;
}

function named(
  sums: ReadonlyMap<string, number>,
  names: Names,
): { code: string; name: string; count: number | null }[] {
  return [...names].map(([code, name]) => ({ code, name, count: suppressSmall(sums.get(code) ?? 0) }));
}

/** Public counters: persons with a pledge in force. Fewer than five are not told, all together either; days are the last thirty. */
export function presentCounters(
  counters: readonly PledgeCounter[],
  regions: Names,
  sectors: Names,
  asOf: Date,
): PledgeCountersDto {
  const days = [...totals(counters, (counter) => counter.day)].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-30);
  return {
    total: suppressSmall(counters.reduce((sum, counter) => sum + counter.pledges, 0)),
    asOf: asOf.toISOString(),
    regions: named(
      totals(counters, (counter) => counter.regionCode),
      regions,
    ),
    days: days.map(([day, count]) => ({ day, count: suppressSmall(count) })),
    sectors: named(
      totals(counters, (counter) => counter.sectorCode),
      sectors,
    ),
  };
}
