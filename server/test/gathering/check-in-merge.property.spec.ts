import type { ScanDirection } from '@good-netizen/shared/gathering/check-in.dto';
import fc from 'fast-check';
import { doorHours, settledTime } from '../../src/gathering/domain/door-hours.js';
import { mergeScans, minutesOf } from '../../src/gathering/domain/merge-scans.js';

const START = Date.parse('2026-11-28T06:00:00.000Z');
const session = { startsAt: new Date(START), endsAt: new Date(START + 7_200_000) };
const minute = (of: number): Date => new Date(START + of * 60_000);
const scan = fc.record({
  direction: fc.constantFrom<ScanDirection>('IN', 'OUT'),
  at: fc.integer({ min: -120, max: 240 }).map(minute),
});
const scans = fc.array(scan, { maxLength: 12 });
const voided = fc.option(fc.integer({ min: -120, max: 240 }).map(minute));

describe('what the scans of one person say together', () => {
  it('is the same in every order, and however often each came', () => {
    const shuffled = scans.chain((all) =>
      fc.record({
        all: fc.constant(all),
        other: fc.array(fc.nat({ max: Math.max(0, all.length - 1) }), { maxLength: 12 }).chain((again) => {
          const more = [...all, ...again.flatMap((index) => all[index] ?? [])];
          return fc.shuffledSubarray(more, { minLength: more.length });
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, voided, ({ all, other }, until) => {
        expect(mergeScans(other, until)).toEqual(mergeScans(all, until));
      }),
    );
  });

  it('is the first coming and the last going after it, of what was not taken back', () => {
    fc.assert(
      fc.property(scans, voided, (all, until) => {
        const counted = all.filter(({ at }) => until === null || at.getTime() > until.getTime());
        const inOrder = [...counted].sort((a, b) => a.at.getTime() - b.at.getTime());
        const entered = inOrder.find(({ direction }) => direction === 'IN')?.at ?? null;
        const left = [...inOrder]
          .reverse()
          .find(({ direction, at }) => direction === 'OUT' && entered !== null && at.getTime() > entered.getTime());
        expect(mergeScans(all, until)).toEqual({ enteredAt: entered, leftAt: left?.at ?? null });
      }),
    );
  });

  it('counts minutes from coming to leaving, never more than the session has', () => {
    fc.assert(
      fc.property(scans, (all) => {
        const minutes = minutesOf(mergeScans(all), session);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual(120);
      }),
    );
    const stay = (from: number, to: number | null) => ({
      enteredAt: minute(from),
      leftAt: to === null ? null : minute(to),
    });
    expect(
      [stay(10, 70), stay(-100, 200), stay(5, null), { enteredAt: null, leftAt: null }].map((one) =>
        minutesOf(one, session),
      ),
    ).toEqual([60, 120, 0, 0]);
  });
});

describe('the time of a scan', () => {
  const hours = doorHours(session);
  const settled = (at: number, now: number): number | null => {
    const time = settledTime(minute(at), minute(now), hours);
    return time === null ? null : (time.getTime() - START) / 60_000;
  };

  it('is the telephone’s, within the door’s hours and never after it came', () => {
    expect(settled(-5, 3)).toBe(-5);
    // A telephone that is ahead.
    expect(settled(400, 3)).toBe(3);
    // A little early, a little late.
    expect(settled(-140, -100)).toBe(-120);
    expect(settled(255, 1000)).toBe(240);
  });

  it('is none far from the hours, before the door opens, or after all have been waited for', () => {
    expect(settled(-151, -100)).toBeNull();
    expect(settled(271, 1000)).toBeNull();
    expect(settled(-121, -121)).toBeNull();
    expect(settled(10, 240 + 72 * 60)).toBe(10);
    expect(settled(10, 241 + 72 * 60)).toBeNull();
  });

  it('never leaves the hours nor passes the moment it came', () => {
    const moments = fc.integer({ min: -3000, max: 6000 });
    fc.assert(
      fc.property(moments, moments, (at, now) => {
        const time = settled(at, now);
        if (time === null) return;
        expect(time).toBeGreaterThanOrEqual(-120);
        expect(time).toBeLessThanOrEqual(Math.min(240, now));
      }),
    );
  });
});
