/** Number of a learning certificate: `WK-<year>-<number of 7 digits>` (微课), for instance `WK-2018-0000123`. Never reused. */
export function formatCompletionNumber(year: number, number: number): string {
  return `WK-${year}-${String(number).padStart(7, '0')}`;
}
