import { Limits } from './limits.js';

/** A count that may be shown: groups of fewer than five people (but not empty ones) become null, "不足5人". */
export function suppressSmall(count: number): number | null {
  return count > 0 && count < Limits.smallGroup ? null : count;
}

/**
 * Counts of the parts of a whole that is shown: those of fewer than five people become null, and where what is hidden could be
 * worked out from the whole (one hidden part, or hidden parts of fewer than five together), the smallest shown part with it.
 */
export function suppressParts<K>(counts: ReadonlyMap<K, number>): Map<K, number | null> {
  const hidden = new Set([...counts].filter(([, count]) => suppressSmall(count) === null).map(([key]) => key));
  const together = [...hidden].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  if (hidden.size === 1 || (hidden.size > 1 && together < Limits.smallGroup)) {
    const shown = [...counts].filter(([key, count]) => count > 0 && !hidden.has(key)).sort(([, a], [, b]) => a - b);
    if (shown[0]) hidden.add(shown[0][0]);
  }
  return new Map([...counts].map(([key, count]) => [key, hidden.has(key) ? null : count]));
}
