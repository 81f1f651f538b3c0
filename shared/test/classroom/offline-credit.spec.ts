import fc from 'fast-check';
import type { OfflinePartDto, RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { rangesLength } from '@good-netizen/shared/classroom/coverage';
import { creditOffline } from '@good-netizen/shared/classroom/offline-credit';
import { Limits } from '@good-netizen/shared/limits';

const LESSON = 480;
const base = { covered: [] as RangeDto[], lessonSeconds: LESSON, allowanceMs: 0 };
const MINUTE = 60_000;

/** Anything that a forged body could hold. */
const figure = fc.oneof(
  fc.double({ min: -1000, max: 2 * LESSON, noNaN: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, 1e-9, -0),
);
const part: fc.Arbitrary<OfflinePartDto> = fc.record({
  rate: figure,
  ranges: fc.array(fc.tuple(figure, figure), { maxLength: 30 }),
});
const batch = fc.record({
  lesson: fc.integer({ min: 0, max: 3 }),
  waitMs: fc.integer({ min: 0, max: 10 * MINUTE }),
  parts: fc.array(part, { maxLength: Limits.offlineMaxParts }),
});

describe('credit of what was learnt without a network', () => {
  it('credits an honest learner in full, at each speed', () => {
    const parts: OfflinePartDto[] = [
      { rate: 1, ranges: [[0, 60]] },
      { rate: 2, ranges: [[60, 180]] },
      { rate: 0.75, ranges: [[180, 225]] },
    ];
    const credit = creditOffline({ ...base, parts, windowMs: 3 * MINUTE });
    expect(credit.covered).toEqual([[0, 225]]);
    expect(credit.creditedSeconds).toBeCloseTo(225, 3);
    expect(credit.spentMs).toBe(3 * MINUTE);
    expect(credit.allowanceMs).toBe(225_000);
  });

  it('has no grace: no time, no credit', () => {
    const credit = creditOffline({ ...base, parts: [{ rate: 2, ranges: [[0, LESSON]] }], windowMs: 0 });
    expect(credit).toEqual({ covered: [], creditedSeconds: 0, allowanceMs: 0, spentMs: 0 });
  });

  it('takes sixteen-fold speed as double, and a speed of nothing as nothing', () => {
    const at = (rate: number) => creditOffline({ ...base, parts: [{ rate, ranges: [[0, LESSON]] }], windowMs: MINUTE });
    expect(at(16)).toMatchObject({ creditedSeconds: 120, spentMs: MINUTE });
    for (const rate of [0, -1, Number.NaN]) expect(at(rate)).toMatchObject({ creditedSeconds: 0, spentMs: 0 });
  });

  it('spends no time on what was covered before', () => {
    const parts = [{ rate: 1, ranges: [[0, 120] as RangeDto] }];
    const credit = creditOffline({ ...base, covered: [[0, 100]], parts, windowMs: 10 * MINUTE });
    expect(credit).toMatchObject({ creditedSeconds: 20, spentMs: 20_000 });
  });

  it('over all lessons together never gives more than twice the time that passed, whatever is claimed', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 40 }), (batches) => {
        const covered: RangeDto[][] = [[], [], [], []];
        let now = 0;
        let spentUntil = 0;
        for (const { lesson, waitMs, parts } of batches) {
          now += waitMs;
          const before = rangesLength(covered[lesson]!);
          const credit = creditOffline({ ...base, covered: covered[lesson]!, parts, windowMs: now - spentUntil });
          covered[lesson] = credit.covered;
          spentUntil += credit.spentMs;
          expect(spentUntil).toBeLessThanOrEqual(now);
          expect(Number.isInteger(credit.spentMs) && Number.isInteger(credit.allowanceMs)).toBe(true);
          expect(rangesLength(credit.covered) - before).toBeCloseTo(credit.creditedSeconds, 6);
          expect(credit.covered.flat().every((at) => Number.isFinite(at) && at >= 0 && at <= LESSON)).toBe(true);
          expect(covered.reduce((sum, ranges) => sum + rangesLength(ranges), 0)).toBeLessThanOrEqual(
            (2 * spentUntil) / 1000 + 1e-6,
          );
        }
      }),
      { numRuns: 500 },
    );
  });
});
