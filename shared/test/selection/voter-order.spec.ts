import fc from 'fast-check';
import { sha256 } from '../../src/bytes/sha256.js';
import { orderForVoter } from '../../src/selection/voter-order.js';

const items = Array.from({ length: 12 }, (_, i) => `candidate-${i}`);
const orderOf = (seed: string, list: readonly string[] = items): string[] =>
  orderForVoter(sha256, seed, list, (item) => item);

describe("a voter's own order", () => {
  it('has everybody once, and depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(items, { minLength: 12 }), (seed, shuffled) => {
        expect([...orderOf(seed)].sort()).toEqual([...items].sort());
        expect(orderOf(seed, shuffled)).toEqual(orderOf(seed));
      }),
    );
  });

  it('keeps the order of the others when one withdraws', () => {
    const without = items.filter((item) => item !== 'candidate-3');
    expect(orderOf('seed', without)).toEqual(orderOf('seed').filter((item) => item !== 'candidate-3'));
  });

  it('puts every candidate first about equally often', () => {
    const first = new Map<string, number>();
    for (let voter = 0; voter < 3000; voter += 1) {
      const [top] = orderOf(`voter-${voter}`);
      first.set(top as string, (first.get(top as string) ?? 0) + 1);
    }
    // 250 expected; six standard deviations are 91.
    for (const item of items) expect(Math.abs((first.get(item) ?? 0) - 250)).toBeLessThan(91);
  });
});
