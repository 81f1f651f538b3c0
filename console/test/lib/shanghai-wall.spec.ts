import dayjs from 'dayjs';
import { dayOf, instantOf, teachDatesShanghai, wallNow, wallOf, WALL_FORMAT } from '@/lib/format/shanghai-wall';

const NEW_YEAR = '2026-12-31T16:30:00.000Z';

it('shows what a clock in Shanghai shows, whatever the zone of the computer', () => {
  expect(wallOf(NEW_YEAR).format(WALL_FORMAT)).toBe('2027-01-01 00:30');
  expect([wallOf(NEW_YEAR).year(), wallOf(NEW_YEAR).date(), wallOf(NEW_YEAR).hour()]).toEqual([2027, 1, 0]);
});

it('makes of what the field shows the instant again', () => {
  for (const iso of [NEW_YEAR, '2026-03-08T07:30:00.000Z', '2026-11-01T06:30:00.000Z']) {
    expect(instantOf(wallOf(iso))).toBe(iso);
  }
});

it('takes what is typed for a time in Shanghai', () => {
  expect(instantOf(dayjs('2026-11-23 23:59'))).toBe('2026-11-23T15:59:00.000Z');
});

it('ends a day of Shanghai', () => {
  const end = wallOf(NEW_YEAR).endOf('day').startOf('minute');
  expect(instantOf(end)).toBe('2027-01-01T15:59:00.000Z');
});

it('tells the date fields what day it is there', () => {
  teachDatesShanghai();
  const now = (dayjs() as unknown as { tz: () => dayjs.Dayjs }).tz();
  expect([dayOf(now), dayOf(wallNow())]).toContain(dayOf(wallOf(new Date().toISOString())));
});
