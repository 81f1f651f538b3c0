import { Logger } from '@nestjs/common';
import { jest } from '@jest/globals';
import { TestClock } from '../../src/platform/clock.js';
import { EventBus } from '../../src/platform/events.js';
import { isId, newId } from '../../src/platform/id.js';

class PledgeSigned {
  constructor(readonly pledgeId: string) {}
}
class PledgeWithdrawn {
  constructor(readonly pledgeId: string) {}
}

describe('the event bus', () => {
  it('waits for the listeners of exactly this event', async () => {
    const bus = new EventBus();
    const heard: string[] = [];
    bus.on(PledgeSigned, async ({ pledgeId }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      heard.push(`slow ${pledgeId}`);
    });
    bus.on(PledgeSigned, ({ pledgeId }) => void heard.push(`quick ${pledgeId}`));
    bus.on(PledgeWithdrawn, () => void heard.push('never'));
    await bus.publish(new PledgeSigned('p1'));
    expect(heard).toEqual(['quick p1', 'slow p1']);
  });

  it('lets nobody’s failure reach the one who published, or the other listeners', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const bus = new EventBus();
    const heard: string[] = [];
    bus.on(PledgeSigned, () => {
      throw new Error('at once');
    });
    bus.on(PledgeSigned, () => Promise.reject(new Error('later')));
    bus.on(PledgeSigned, ({ pledgeId }) => void heard.push(pledgeId));
    await bus.publish(new PledgeSigned('p2'));
    expect(heard).toEqual(['p2']);
    expect(log).toHaveBeenCalledTimes(2);
    log.mockRestore();
  });
});

it('identifiers are unique and sort by the time they were made', () => {
  const ids = Array.from({ length: 5000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every((id) => isId(id) && id.length === 36 && id[14] === '7')).toBe(true);
  expect(isId("1' OR '1'='1")).toBe(false);
});

it('a test clock stands still until it is moved', () => {
  const clock = new TestClock('2018-06-01T00:00:00+08:00');
  expect(clock.now().toISOString()).toBe('2018-05-31T16:00:00.000Z');
  clock.advanceDays(1);
  clock.advance(1);
  expect(clock.now().toISOString()).toBe('2018-06-01T16:00:00.001Z');
  expect(() => clock.set('yesterday')).toThrow(RangeError);
});
