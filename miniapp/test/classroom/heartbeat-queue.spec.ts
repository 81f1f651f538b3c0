import { Limits } from '@good-netizen/shared/limits';
import { HeartbeatQueue } from '@/features/classroom/player/heartbeat-queue';

const facts = { positionSeconds: 0, rate: 1, visible: true };

describe('HeartbeatQueue', () => {
  it('merges what failed into the next, under a higher number', () => {
    const queue = new HeartbeatQueue();
    expect(queue.next([[0, 10]], facts)).toMatchObject({ seq: 1, ranges: [[0, 10]] });
    queue.failed();
    expect(queue.next([[10, 20]], facts)).toMatchObject({ seq: 2, ranges: [[0, 20]] });
    queue.accepted(2);
    expect(queue.next([], facts)).toMatchObject({ seq: 3, ranges: [] });
  });

  it('keeps ranges that come while one is under way', () => {
    const queue = new HeartbeatQueue();
    queue.next([[0, 5]], facts);
    expect(queue.next([[5, 9]], facts)).toBeNull();
    queue.accepted(1);
    expect(queue.next([], facts)).toMatchObject({ seq: 2, ranges: [[5, 9]] });
  });

  it('never goes back behind a number that the server has seen', () => {
    const queue = new HeartbeatQueue();
    queue.next([], facts);
    queue.failed(7);
    expect(queue.next([], facts)?.seq).toBe(8);
  });

  it('sends no more ranges at once than the server takes, and the rest later', () => {
    const queue = new HeartbeatQueue();
    const many = Array.from({ length: Limits.heartbeatMaxRanges + 1 }, (_, at): [number, number] => [
      at * 2,
      at * 2 + 1,
    ]);
    expect(queue.next(many, facts)?.ranges).toHaveLength(Limits.heartbeatMaxRanges);
    queue.accepted(1);
    expect(queue.next([], facts)?.ranges).toEqual(many.slice(-1));
  });

  it('counts from one in a new session and keeps what waits', () => {
    const queue = new HeartbeatQueue();
    queue.next([[0, 3]], facts);
    queue.restart();
    expect(queue.next([], facts)).toMatchObject({ seq: 1, ranges: [[0, 3]] });
  });

  it('makes batches by speed, of no more ranges than the server takes', () => {
    const queue = new HeartbeatQueue();
    queue.add(1, [[0, 5]]);
    queue.add(2, [[5, 9]]);
    queue.add(1, [[5, 6]]);
    const many = Array.from({ length: Limits.offlineMaxRanges }, (_, at): [number, number] => [
      20 + at * 2,
      21 + at * 2,
    ]);
    queue.add(2, many);
    const batch = queue.nextBatch(facts);
    expect(batch).toMatchObject({ seq: 1, parts: [{ rate: 1, ranges: [[0, 6]] }, { rate: 2 }] });
    expect(batch?.parts[1]?.ranges).toHaveLength(Limits.offlineMaxRanges);
    expect(queue.nextBatch(facts)).toBeNull();
    queue.accepted(1);
    expect(queue.nextBatch(facts)?.parts).toEqual([{ rate: 2, ranges: many.slice(-1) }]);
    queue.accepted(2);
    expect(queue.nextBatch(facts)?.parts).toEqual([{ rate: 1, ranges: [] }]);
  });
});
