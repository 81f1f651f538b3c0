import { Limits } from './limits.js';

/** A count that may be shown: groups of fewer than five people (but not empty ones) become null, "不足5人". */
export function suppressSmall(count: number): number | null {
  return count > 0 && count < Limits.smallGroup ? null : count;
}
