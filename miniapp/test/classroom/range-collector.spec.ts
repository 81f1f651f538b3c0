import { RangeCollector } from '@/features/classroom/player/range-collector';

describe('RangeCollector', () => {
  it('joins small steps into one range and starts anew after a taking', () => {
    const collector = new RangeCollector(4);
    for (const at of [5, 6, 7]) collector.advance(at);
    expect(collector.take()).toEqual([[4, 7]]);
    collector.advance(8);
    expect(collector.take()).toEqual([[7, 8]]);
    expect(collector.take()).toEqual([]);
  });

  it('covers nothing by a seek or a jump', () => {
    const collector = new RangeCollector();
    collector.advance(1);
    collector.seek(50);
    collector.advance(51);
    collector.advance(90);
    collector.advance(20);
    expect(collector.take()).toEqual([
      [0, 1],
      [50, 51],
    ]);
    expect(collector.position).toBe(20);
  });

  it('allows longer steps at a higher speed', () => {
    const collector = new RangeCollector();
    collector.advance(5, 2);
    expect(collector.take()).toEqual([[0, 5]]);
  });
});
