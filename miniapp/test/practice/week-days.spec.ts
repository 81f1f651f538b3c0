import { dayInWords, weekUntil } from '@/features/practice/week-days';

describe('the days one may note an act for', () => {
  it('are today and the six before, in Shanghai', () => {
    // 17:00 UTC is already the next day in Shanghai.
    const days = weekUntil(new Date('2026-03-02T17:00:00Z'));
    expect(days.map(({ value }) => value)).toEqual([
      '20260303',
      '20260302',
      '20260301',
      '20260228',
      '20260227',
      '20260226',
      '20260225',
    ]);
    expect(days.map(({ label }) => label).slice(0, 3)).toEqual(['今天', '昨天', '3月1日']);
  });

  it('are said without leading zeros', () => {
    expect(dayInWords('20260503')).toBe('5月3日');
  });
});
