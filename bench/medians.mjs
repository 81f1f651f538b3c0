/** The median of each number of several runs; an odd number of runs has one. */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** @param {{ perSecond: number, p50: number, p99: number, cores: Record<string, number> }[]} runs */
export function medianOf(runs) {
  const of = (pick) => Number(median(runs.map(pick)).toFixed(2));
  const names = Object.keys(runs[0].cores);
  return {
    perSecond: Math.round(of((run) => run.perSecond)),
    p50: of((run) => run.p50),
    p99: of((run) => run.p99),
    cores: Object.fromEntries(names.map((name) => [name, of((run) => run.cores[name])])),
  };
}

/** The median of `a / b` over rounds: both ran within the same seconds, so noise of the machine cancels out. */
export function medianRatio(a, b) {
  return Number(median(a.map((run, round) => run.perSecond / b[round].perSecond)).toFixed(2));
}
