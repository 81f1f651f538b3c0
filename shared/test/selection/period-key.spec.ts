import fc from 'fast-check';
import { periodKeyAt } from '../../src/selection/period-key.js';

describe('the period of a ballot', () => {
  it.each([
    ['2018-05-31T23:59:59.999+08:00', '20180531'],
    ['2018-06-01T00:00:00.000+08:00', '20180601'],
    ['2018-06-01T15:59:59.999Z', '20180601'],
    ['2018-06-01T16:00:00.000Z', '20180602'],
    ['2018-12-31T23:59:59.999+08:00', '20181231'],
    ['2020-02-29T12:00:00.000+08:00', '20200229'],
  ])('at %s is %s', (instant, key) => {
    expect(periodKeyAt('DAY', new Date(instant))).toBe(key);
    expect(periodKeyAt('WHOLE', new Date(instant))).toBe('W');
  });

  it('changes exactly at midnight in Shanghai, all the year round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17_000, max: 30_000 }), (day) => {
        const midnight = day * 86_400_000 - 8 * 3_600_000;
        const before = periodKeyAt('DAY', new Date(midnight - 1));
        const after = periodKeyAt('DAY', new Date(midnight));
        expect(before < after).toBe(true);
        expect(periodKeyAt('DAY', new Date(midnight + 86_399_999))).toBe(after);
      }),
    );
  });
});
