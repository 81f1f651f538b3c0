import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';

/** `2026-11-23`: the Shanghai day that names a file of access records. */
export function logDayOf(instant: Date): string {
  return shanghaiDay(instant).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
