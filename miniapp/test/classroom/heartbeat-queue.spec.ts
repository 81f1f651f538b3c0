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
});
