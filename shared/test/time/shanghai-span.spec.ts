import { formatShanghaiSpan } from '../../src/time/shanghai-span.js';

const span = (from: string, to: string): string => formatShanghaiSpan(new Date(from), new Date(to));

describe('a span of time in words', () => {
  it('names its Shanghai day once', () => {
    expect(span('2026-11-28T06:00:00Z', '2026-11-28T08:05:00Z')).toBe('11月28日 周六 14:00–16:05');
  });

  it('belongs to the next day in Shanghai while it is still evening in Greenwich', () => {
    expect(span('2026-11-28T16:30:00Z', '2026-11-28T17:30:00Z')).toBe('11月29日 周日 00:30–01:30');
  });

  it('names both days when it ends on another', () => {
    expect(span('2026-12-31T12:00:00Z', '2027-01-01T01:00:00Z')).toBe('12月31日 周四 20:00 至 1月1日 周五 09:00');
  });
});
