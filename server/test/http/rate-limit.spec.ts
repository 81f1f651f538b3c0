import { ApplicationConfig } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import { TooManyRequestsError } from '../../src/platform/http/common.errors.js';
import { RateLimitGuard } from '../../src/platform/http/rate-limit.guard.js';
import { TestClock } from '../../src/platform/clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ProbeController, ProbeModule } from './probe.controller.js';

const clock = new TestClock('2018-06-01T10:00:00Z');
let test: TestApp;
beforeAll(async () => {
  const env = { RATE_PER_ADDRESS: '2', RATE_PER_SESSION: '3', TRUST_PROXY: 'true' };
  test = await startTestApp({ modules: [ProbeModule], clock, env });
});
afterAll(() => test.close());

const statusFrom = async (address: string, url = '/api/probe/page'): Promise<number> =>
  (await test.inject({ url, headers: { 'x-forwarded-for': address } })).statusCode;

it('an address has its share, others have theirs, and free routes have no limit', async () => {
  expect([await statusFrom('10.0.0.1'), await statusFrom('10.0.0.1')]).toEqual([200, 200]);
  const refused = await test.inject({ url: '/api/probe/page', headers: { 'x-forwarded-for': '10.0.0.1' } });
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['retry-after']).toBe('60');
  expect(refused.json()).toMatchObject({ code: 'COMMON.TOO_MANY_REQUESTS', message: '操作太频繁了，请稍等片刻再试。' });
  expect(await statusFrom('10.0.0.2')).toBe(200);
  expect(await statusFrom('10.0.0.1', '/api/probe/free')).toBe(200);
  expect(await statusFrom('10.0.0.1', '/api/health/live')).toBe(200);
  clock.advanceSeconds(60);
  expect(await statusFrom('10.0.0.1')).toBe(200);
});

it('people who are signed in are counted one by one, however many share an address', () => {
  const guard = test.app.get(RateLimitGuard);
  const ask = (sessionId: string): boolean => {
    const request = { ip: '10.0.0.9', actor: { netizenId: 'n', sessionId } };
    return guard.canActivate(new ExecutionContextHost([request], ProbeController, ProbeController.prototype.page));
  };
  for (let person = 0; person < 500; person += 1) expect(ask(`session-${person}`)).toBe(true);
  expect([ask('session-0'), ask('session-0')]).toEqual([true, true]);
  expect(() => ask('session-0')).toThrow(TooManyRequestsError);
  expect(ask('session-1')).toBe(true);
});

it('the limit is the last of all guards, so that identity has already said who is asking', () => {
  const guards = test.app.get(ApplicationConfig).getGlobalGuards();
  expect(guards.map((guard) => guard.constructor.name)).toEqual(['SessionGuard', 'DeskGuard', 'RateLimitGuard']);
});
