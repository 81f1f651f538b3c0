import { dayText } from '@/lib/format/day-text';

describe('a day in words', () => {
  it('is written as other dates at the desk', () => {
    expect(dayText('20261123')).toBe('2026/11/23');
  });

  it('leaves alone what is no day', () => {
    expect(dayText('2026-11')).toBe('2026-11');
  });
});
