import { blockAt, timelineOf } from '@/features/classroom/player/timeline';

describe('timeline', () => {
  const timeline = timelineOf([{ seconds: 10 }, { seconds: 20 }, { seconds: 5 }]);

  it('lays the blocks end to end', () => {
    expect(timeline).toEqual([
      { start: 0, end: 10 },
      { start: 10, end: 30 },
      { start: 30, end: 35 },
    ]);
  });

  it('finds the block of a position; borders belong to the later block, the end to the last', () => {
    expect([0, 9.9, 10, 29, 30, 35, 99].map((at) => blockAt(timeline, at))).toEqual([0, 0, 1, 1, 2, 2, 2]);
    expect(blockAt([], 4)).toBe(0);
  });
});
