import { LIST_ENTRIES, statusBits } from '../../src/credential/domain/status-bits.js';
import { TestClock } from '../../src/platform/clock.js';
import { buildCredentials } from './built-credentials.js';

const { places } = buildCredentials(new TestClock());

describe('places in the status lists', () => {
  it('fill a list of 131,072 without sharing one, and go on in the next list', () => {
    const taken = new Uint8Array(LIST_ENTRIES);
    for (let n = 0; n < LIST_ENTRIES; n += 1) {
      const { listOrdinal, listIndex } = places.of(n);
      if (listOrdinal !== 0 || taken[listIndex] !== 0)
        throw new Error(`place ${listIndex} of list ${listOrdinal} twice`);
      taken[listIndex] = 1;
    }
    expect(taken.every((once) => once === 1)).toBe(true);
    expect(places.of(LIST_ENTRIES)).toMatchObject({ listOrdinal: 1 });
    expect(places.of(LIST_ENTRIES * 3 - 1)).toMatchObject({ listOrdinal: 2 });
  });

  it('do not stand in the order in which they were given', () => {
    const first = Array.from({ length: 200 }, (_unused, n) => places.of(n).listIndex);
    const neighbours = first.filter((index, n) => n > 0 && Math.abs(index - (first[n - 1] ?? 0)) === 1);
    expect(neighbours.length).toBeLessThan(3);
    expect(new Set(first.map((index) => Math.floor(index / (LIST_ENTRIES / 16)))).size).toBe(16);
  });

  it('are others with another master secret or in another list', () => {
    const other = buildCredentials(new TestClock(), 'another-secret-0123456789-abcdefghij').places;
    const of = (which: typeof places, from: number) =>
      Array.from({ length: 50 }, (_unused, n) => which.of(from + n).listIndex);
    expect(of(other, 0)).not.toEqual(of(places, 0));
    expect(of(places, LIST_ENTRIES)).not.toEqual(of(places, 0));
  });

  it('set one bit each, the first one left-most', () => {
    const bits = statusBits([0, 9, LIST_ENTRIES - 1]);
    expect(bits).toHaveLength(16_384);
    expect([bits[0], bits[1], bits[16_383]]).toEqual([0x80, 0x40, 0x01]);
    expect(() => statusBits([LIST_ENTRIES])).toThrow(RangeError);
    expect(() => statusBits([-1])).toThrow(RangeError);
  });
});
