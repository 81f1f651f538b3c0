import { RateLimiter } from '../../src/platform/http/rate-limiter.js';
import { isOwnOrigin } from '../../src/platform/http/own-origin.js';
import { requestIdOf } from '../../src/platform/http/request-id.js';

describe('the rate limiter', () => {
  it('lets a caller have his share of each window and says how long to wait', () => {
    let now = 60_000;
    const limiter = new RateLimiter(60, () => now);
    expect([1, 2, 3].map(() => limiter.count('a', 3))).toEqual([0, 0, 0]);
    now += 15_000;
    expect(limiter.count('a', 3)).toBe(45);
    expect(limiter.count('b', 3)).toBe(0);
    now += 45_000;
    expect(limiter.count('a', 3)).toBe(0);
  });

  it('knows no limit of 0', () => {
    const limiter = new RateLimiter(60, () => 0);
    expect(Array.from({ length: 1000 }, () => limiter.count('a', 0)).every((wait) => wait === 0)).toBe(true);
  });
});

describe('the origin of a write', () => {
  const own = 'https://hwm.example.org';
  it.each([
    [{ origin: 'https://hwm.example.org' }, true],
    [{ referer: 'https://hwm.example.org/pages/x' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'http://hwm.example.org' }, false],
    [{ origin: 'https://hwm.example.org.evil.example' }, false],
    [{ origin: 'https://evil.example', referer: 'https://hwm.example.org/' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('%o is ours: %s', (headers, ours) => {
    expect(isOwnOrigin(headers, own)).toBe(ours);
  });
});

it('a request keeps the name a trusted proxy gave it, if it is a decent one', () => {
  const named = { headers: { 'x-request-id': 'edge-12345678' } };
  expect(requestIdOf(true)(named)).toBe('edge-12345678');
  expect(requestIdOf(false)(named)).not.toBe('edge-12345678');
  expect(requestIdOf(true)({ headers: { 'x-request-id': 'a b\nc' } })).toMatch(/^[0-9a-f]{10}-\w+$/);
  const own = requestIdOf(false);
  expect(own({ headers: {} })).not.toBe(own({ headers: {} }));
});
