import type { PledgeCounter } from './pledge-counter.js';

/** Pledges in force by one side of the cells, whatever the others are. */
export function sumsBy(
  cells: readonly PledgeCounter[],
  side: 'regionCode' | 'sectorCode' | 'day',
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(cell[side], (sums.get(cell[side]) ?? 0) + cell.pledges);
  return sums;
}
