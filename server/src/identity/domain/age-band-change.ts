import { Limits } from '@good-netizen/shared/limits';
import type { Netizen } from './netizen.js';

/**
 * From when a netizen may state another age band; `null`: at once. The first statement is free, and so is that of an
 * adult; who said they are under 18 cannot grow up the moment something is refused to them.
 */
export function ageBandChangeableFrom(
  { ageBand, ageBandChangedAt }: Pick<Netizen, 'ageBand' | 'ageBandChangedAt'>,
  now: Date,
): Date | null {
  if (ageBand === null || ageBand === 'ADULT' || ageBandChangedAt === null) return null;
  const from = new Date(ageBandChangedAt.getTime() + Limits.ageBandChangeDays * 86_400_000);
  return now < from ? from : null;
}
