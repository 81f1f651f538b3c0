import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { fromHex, toHex } from '../../src/bytes/encoding.js';
import {
  leafHash,
  merkleRoot,
  merkleRootAndPaths,
  nodeHash,
  rootFromPath,
  verifyInclusion,
} from '../../src/bytes/merkle-tree.js';
import { sha256 } from '../../src/bytes/sha256.js';

/** The inputs and roots of the reference tests of Certificate Transparency (RFC 6962). */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = inputs.map((input) => leafHash(sha256, fromHex(input)));

/** The definition of RFC 6962 §2.1, word for word. */
function definedRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 1) return hashes[0] as Uint8Array;
  let k = 1;
  while (k * 2 < hashes.length) k *= 2;
  const [left, right] = [definedRoot(hashes.slice(0, k)), definedRoot(hashes.slice(k))];
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

const manyLeaves = fc
  .array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 70 })
  .map((data) => data.map((bytes) => leafHash(sha256, bytes)));

describe('the Merkle tree (RFC 6962)', () => {
  it.each(roots.map((root, i) => [i + 1, root] as const))(
    'over %i reference leaves has the reference root',
    (size, root) => {
      expect(toHex(merkleRoot(sha256, leaves.slice(0, size)))).toBe(root);
    },
  );

  it('has no root without leaves', () => {
    expect(() => merkleRoot(sha256, [])).toThrow(RangeError);
    expect(() => merkleRootAndPaths(sha256, [])).toThrow(RangeError);
  });

  it('keeps leaves and nodes apart', () => {
    const [left, right] = [leaves[0] as Uint8Array, leaves[1] as Uint8Array];
    const asData = Uint8Array.from([...left, ...right]);
    expect(toHex(leafHash(sha256, asData))).not.toBe(toHex(nodeHash(sha256, left, right)));
  });

  it('proves every leaf at its own place and nowhere else', () => {
    fc.assert(
      fc.property(manyLeaves, (hashes) => {
        const { root, paths } = merkleRootAndPaths(sha256, hashes);
        expect(toHex(root)).toBe(toHex(definedRoot(hashes)));
        expect(toHex(root)).toBe(toHex(merkleRoot(sha256, hashes)));
        hashes.forEach((leaf, index) => {
          const path = paths[index] ?? [];
          expect(verifyInclusion(sha256, leaf, index, hashes.length, path, root)).toBe(true);
          const elsewhere = (index + 1) % hashes.length;
          const differs = toHex(hashes[elsewhere] as Uint8Array) !== toHex(leaf);
          if (differs) expect(verifyInclusion(sha256, leaf, elsewhere, hashes.length, path, root)).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('refuses a path that is altered, too short, too long, or for another size', () => {
    fc.assert(
      fc.property(manyLeaves, fc.nat(), fc.nat(), fc.nat({ max: 255 }), (hashes, which, where, bit) => {
        fc.pre(hashes.length > 1);
        const index = which % hashes.length;
        const { root, paths } = merkleRootAndPaths(sha256, hashes);
        const leaf = hashes[index] as Uint8Array;
        const path = paths[index] as Uint8Array[];
        const proves = (given: Uint8Array[], size = hashes.length): boolean =>
          verifyInclusion(sha256, leaf, index, size, given, root);
        const altered = path.map((hash) => Uint8Array.from(hash));
        const hit = altered[where % altered.length] as Uint8Array;
        hit[bit % 32] = (hit[bit % 32] ?? 0) ^ (1 << (bit % 8));
        expect(proves(altered)).toBe(false);
        expect(proves(path.slice(1))).toBe(false);
        expect(proves([...path, leaf])).toBe(false);
        expect(rootFromPath(sha256, leaf, hashes.length, hashes.length, path)).toBeNull();
        expect(rootFromPath(sha256, leaf, -1, hashes.length, path)).toBeNull();
        expect(rootFromPath(sha256, leaf, 0.5, hashes.length, path)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
