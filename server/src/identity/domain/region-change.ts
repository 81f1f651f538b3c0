import { Limits } from '@good-netizen/shared/limits';
import type { Netizen } from './netizen.js';

/** From when a netizen may name another region; `null`: at once. The first naming is free. */
export function regionChangeableFrom(netizen: Netizen, now: Date): Date | null {
  if (netizen.regionCode === null || netizen.regionChangedAt === null) return null;
  const from = new Date(netizen.regionChangedAt.getTime() + Limits.regionChangeDays * 86_400_000);
  return now < from ? from : null;
}
