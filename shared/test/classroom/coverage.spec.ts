import fc from 'fast-check';
import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import {
  coverageShare,
  creditHeartbeat,
  mergeRanges,
  newCoverage,
  rangesLength,
} from '@good-netizen/shared/classroom/coverage';
import { Limits } from '@good-netizen/shared/limits';

const LESSON = 480;
const GRACE = Limits.heartbeatGraceMs / 1000;
const base = { covered: [] as RangeDto[], claimed: [] as RangeDto[], rate: 1, lessonSeconds: LESSON, allowanceMs: 0 };

/** Anything that a forged body could hold. */
const figure = fc.oneof(
  fc.double({ min: -1000, max: 2 * LESSON, noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -0),
);
const claim = fc.array(fc.tuple(figure, figure), { maxLength: 40 });
const beat = fc.record({ waitMs: fc.integer({ min: -5000, max: 90_000 }), claimed: claim, rate: figure });

describe('credit of learning time', () => {
  it('never exceeds twice the clock plus three seconds, whatever is claimed and however often', () => {
    fc.assert(
      fc.property(fc.array(beat, { maxLength: 60 }), (beats) => {
        let covered: RangeDto[] = [];
        let allowanceMs = 0;
        let clockMs = 0;
        for (const { waitMs, claimed, rate } of beats) {
          clockMs += Math.max(0, waitMs);
          const before = rangesLength(covered);
          const credit = creditHeartbeat({ ...base, covered, claimed, rate, elapsedMs: waitMs, allowanceMs });
          ({ covered, allowanceMs } = credit);
          expect(rangesLength(covered)).toBeLessThanOrEqual((2 * clockMs) / 1000 + GRACE + 1e-6);
          expect(rangesLength(covered) - before).toBeCloseTo(credit.creditedSeconds, 6);
          expect(covered.flat().every((at) => Number.isFinite(at) && at >= 0 && at <= LESSON)).toBe(true);
          expect(allowanceMs).toBeLessThanOrEqual(Math.min(2 * clockMs, LESSON * 1000));
          expect(covered.length).toBeLessThanOrEqual(Limits.coverageMaxRanges);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('credits an honest learner in full, at single and at double speed', () => {
    for (const rate of [0.75, 1, 1.5, 2]) {
      let covered: RangeDto[] = [];
      let allowanceMs = 0;
      for (let at = 0; at < LESSON; at += 10 * rate) {
        const claimed: RangeDto[] = [[at, Math.min(LESSON, at + 10 * rate)]];
        ({ covered, allowanceMs } = creditHeartbeat({
          ...base,
          covered,
          claimed,
          rate,
          elapsedMs: 10_000,
          allowanceMs,
        }));
      }
      expect(coverageShare(covered, LESSON)).toBeCloseTo(1, 5);
    }
  });

  it('counts a gap of more than a minute as none, and one of a minute in full', () => {
    const claimed: RangeDto[] = [[0, LESSON]];
    const after = (elapsedMs: number): number => creditHeartbeat({ ...base, claimed, elapsedMs }).creditedSeconds;
    expect(after(60_000)).toBeCloseTo(63, 6);
    expect(after(60_001)).toBeCloseTo(GRACE, 6);
    expect(after(86_400_000)).toBeCloseTo(GRACE, 6);
  });

  it('treats sixteen-fold speed as double', () => {
    const claimed: RangeDto[] = [[0, LESSON]];
    expect(creditHeartbeat({ ...base, claimed, elapsedMs: 10_000, rate: 16 }).creditedSeconds).toBeCloseTo(23, 6);
  });

  it('shares one budget among all pieces of a claim, from the first on', () => {
    const claimed = Array.from({ length: 10 }, (_unused, index): RangeDto => [index * 20, index * 20 + 5]);
    const { covered, creditedSeconds } = creditHeartbeat({ ...base, claimed, elapsedMs: 10_000 });
    expect(creditedSeconds).toBeCloseTo(13, 6);
    expect(covered.map(([from]) => from)).toEqual([0, 20, 40]);
  });

  it('credits the same seconds once', () => {
    const facts = { ...base, covered: [[0, 30]] as RangeDto[], allowanceMs: 30_000, elapsedMs: 10_000 };
    expect(
      creditHeartbeat({
        ...facts,
        claimed: [
          [5, 25],
          [0, 30],
        ],
      }).creditedSeconds,
    ).toBe(0);
    expect(
      creditHeartbeat({
        ...facts,
        claimed: [
          [20, 40],
          [25, 36],
        ],
      }).creditedSeconds,
    ).toBeCloseTo(10, 6);
  });

  it('does not remember dust: more than two hundred pieces are not credited', () => {
    const dust = Array.from({ length: 300 }, (_unused, index): RangeDto => [index, index + 0.01]);
    expect(creditHeartbeat({ ...base, claimed: dust, elapsedMs: 30_000 })).toMatchObject({
      covered: [],
      creditedSeconds: 0,
    });
  });
});

describe('ranges', () => {
  const seconds = fc.integer({ min: 0, max: 60 });
  const ranges = fc.array(fc.tuple(seconds, seconds), { maxLength: 12 });
  const cells = (list: readonly RangeDto[]): number[] =>
    Array.from({ length: 60 }, (_unused, cell) => cell).filter((cell) => list.some(([a, b]) => a <= cell && cell < b));

  it('merge to sorted, separate pieces that cover the same seconds', () => {
    fc.assert(
      fc.property(ranges, (list) => {
        const merged = mergeRanges(list);
        expect(cells(merged)).toEqual(cells(list));
        expect(merged.every(([a, b], i) => a < b && (merged[i + 1]?.[0] ?? Infinity) > b)).toBe(true);
        expect(rangesLength(list)).toBe(cells(list).length);
      }),
    );
  });

  it('new coverage is what is claimed and not yet covered', () => {
    fc.assert(
      fc.property(ranges, ranges, (covered, claimed) => {
        const known = new Set(cells(covered));
        expect(cells(newCoverage(covered, claimed))).toEqual(cells(claimed).filter((cell) => !known.has(cell)));
      }),
    );
  });
});
