import fc from 'fast-check';
import {
  formatShanghaiDate,
  formatShanghaiMoment,
  shanghaiDay,
  startOfNextShanghaiDay,
  startOfShanghaiDay,
} from '../../src/time/shanghai-day.js';

const instants = fc.date({ min: new Date('1992-01-01Z'), max: new Date('2100-01-01Z'), noInvalidDate: true });

describe('days in Asia/Shanghai', () => {
  it('turns at 16:00 UTC to the millisecond', () => {
    expect(shanghaiDay(new Date('2018-06-01T15:59:59.999Z'))).toBe('20180601');
    expect(shanghaiDay(new Date('2018-06-01T16:00:00.000Z'))).toBe('20180602');
  });

  it('holds every instant between its start and the next', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(startOfShanghaiDay(instant).getTime()).toBeLessThanOrEqual(instant.getTime());
        expect(startOfNextShanghaiDay(instant).getTime()).toBeGreaterThan(instant.getTime());
        expect(shanghaiDay(startOfShanghaiDay(instant))).toBe(shanghaiDay(instant));
        expect(shanghaiDay(startOfNextShanghaiDay(instant))).not.toBe(shanghaiDay(instant));
      }),
    );
  });

  it('agrees with the time-zone data of the platform', () => {
    const platform = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Shanghai',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    fc.assert(
      fc.property(instants, (instant) => expect(shanghaiDay(instant)).toBe(platform.format(instant).replace(/-/g, ''))),
    );
  });

  it('writes dates as people say them', () => {
    expect(formatShanghaiDate(new Date('2018-11-04T16:30:00Z'))).toBe('2018年11月5日');
    expect(formatShanghaiMoment(new Date('2018-11-04T16:05:00Z'))).toBe('11月5日 00:05');
  });
});
