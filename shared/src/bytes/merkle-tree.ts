import { concatBytes, sameBytes } from './encoding.js';
import type { Sha256 } from './sha256.js';

/**
 * The Merkle tree of RFC 6962 §2.1: leaf = SHA-256(0x00 ‖ data), node = SHA-256(0x01 ‖ left ‖ right), split at the
 * largest power of two below the size. Used for the receipts of one batch, and later for the log.
 */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hash of one leaf's data. */
export function leafHash(sha256: Sha256, data: Uint8Array): Uint8Array {
  return sha256(concatBytes(LEAF, data));
}

/** Hash of an inner node. */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(NODE, left, right));
}

function splitAt(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

/** Root over leaf hashes. Throws RangeError for an empty list. */
export function merkleRoot(sha256: Sha256, leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) throw new RangeError('a tree needs a leaf');
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const k = splitAt(leaves.length);
  return nodeHash(sha256, merkleRoot(sha256, leaves.slice(0, k)), merkleRoot(sha256, leaves.slice(k)));
}

/** Root and every leaf's inclusion path at once: O(n log n) copies, O(n) hashes. */
export function merkleRootAndPaths(
  sha256: Sha256,
  leaves: readonly Uint8Array[],
): { root: Uint8Array; paths: Uint8Array[][] } {
  if (leaves.length === 0) throw new RangeError('a tree needs a leaf');
  const paths: Uint8Array[][] = leaves.map(() => []);
  const build = (from: number, to: number): Uint8Array => {
    if (to - from === 1) return leaves[from] as Uint8Array;
    const middle = from + splitAt(to - from);
    const left = build(from, middle);
    const right = build(middle, to);
    for (let i = from; i < middle; i += 1) paths[i]?.push(right);
    for (let i = middle; i < to; i += 1) paths[i]?.push(left);
    return nodeHash(sha256, left, right);
  };
  return { root: build(0, leaves.length), paths };
}

/**
 * The root that an inclusion path leads to (RFC 9162 §2.1.3.2), or null when the path does not fit index and size.
 * `index` counts from 0.
 */
export function rootFromPath(
  sha256: Sha256,
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null;
  let fn = index;
  let sn = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (sn === 0) return null;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sha256, sibling, hash);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else {
      hash = nodeHash(sha256, hash, sibling);
    }
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 ? hash : null;
}

/** True when the path proves that the leaf stands at `index` in the tree of `size` leaves with this root. */
export function verifyInclusion(
  sha256: Sha256,
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  const reached = rootFromPath(sha256, leaf, index, size, path);
  return reached !== null && sameBytes(reached, root);
}
