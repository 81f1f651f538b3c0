/** One cell of the public counters: signed pledges of a version by region, sector and Shanghai day of signing. */
export interface CounterCell {
  codeVersionId: string;
  regionCode: string;
  sectorCode: string;
  day: string;
}

export interface CounterChange extends CounterCell {
  delta: number;
}

type CountedPledge = Omit<CounterCell, 'day'> & { signedDay: string };

/**
 * Sums what a batch changes, cell by cell, in one fixed order: two batches that lock the same cells lock them alike and
 * cannot deadlock. Cells whose changes cancel out are left out.
 */
export function sumChanges(added: readonly CountedPledge[], removed: readonly CountedPledge[]): CounterChange[] {
  const cells = new Map<string, CounterChange>();
  const count = (pledge: CountedPledge, delta: number): void => {
    const { codeVersionId, regionCode, sectorCode, signedDay: day } = pledge;
    const key = [codeVersionId, regionCode, sectorCode, day].join('/');
    const cell = cells.get(key);
    if (cell) cell.delta += delta;
    else cells.set(key, { codeVersionId, regionCode, sectorCode, day, delta });
  };
  for (const pledge of added) count(pledge, 1);
  for (const pledge of removed) count(pledge, -1);
  return [...cells.entries()]
    .filter(([, cell]) => cell.delta !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell);
}
