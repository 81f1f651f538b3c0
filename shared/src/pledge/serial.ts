/** Serial of a pledge: `GZ-<year>-<region>-<number of 7 digits>`, for instance `GZ-2018-520100-0000123`. Never reused. */
export function formatSerial(year: number, regionCode: string, number: number): string {
  return `GZ-${year}-${regionCode}-${String(number).padStart(7, '0')}`;
}
