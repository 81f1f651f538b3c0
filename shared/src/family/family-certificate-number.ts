/** Number of a family's certificate: `JT-<year>-<number of 7 digits>` (家庭), for instance `JT-2018-0000123`. Never reused. */
export function formatFamilyCertificateNumber(year: number, number: number): string {
  return `JT-${year}-${String(number).padStart(7, '0')}`;
}
