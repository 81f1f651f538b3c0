import { utf8, concatBytes } from '../bytes/encoding.js';
import type { Sha256 } from '../bytes/sha256.js';

/**
 * A permutation that is fixed for one seed and as good as random between seeds: candidates sorted by
 * SHA-256(seed ‖ 0 ‖ candidate). Each voter has a seed of their own, so no place in the list is better than another.
 */
export function orderForVoter<T>(sha256: Sha256, seed: string, items: readonly T[], idOf: (item: T) => string): T[] {
  const prefix = concatBytes(utf8(seed), Uint8Array.of(0));
  const keyed = items.map((item) => ({ item, key: sha256(concatBytes(prefix, utf8(idOf(item)))) }));
  keyed.sort((a, b) => compareBytes(a.key, b.key));
  return keyed.map(({ item }) => item);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
