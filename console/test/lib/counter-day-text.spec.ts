import { counterDayText } from '@/lib/format/instants';

describe('a day in words', () => {
  it('is written as other dates at the desk', () => {
    expect(counterDayText('20261123')).toBe('2026/11/23');
  });

  it('leaves alone what is no day', () => {
    expect(counterDayText('2026-11')).toBe('2026-11');
  });
});
