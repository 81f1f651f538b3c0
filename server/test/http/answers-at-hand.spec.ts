import type { FastifyInstance } from 'fastify';
import type { AnswersAtHand } from '../../src/platform/http/answers-at-hand.js';
import { TestClock } from '../../src/platform/clock.js';
import { JsonCache } from '../../src/platform/json-cache.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { newId } from '../../src/platform/id.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ProbeModule } from './probe.controller.js';

const url = '/api/probe/cached';
const clock = new TestClock();
let test: TestApp;

beforeAll(async () => {
  const env = { RATE_PER_ADDRESS: '40', RATE_PER_SESSION: '3' };
  test = await startTestApp({ modules: [ProbeModule], clock, env });
});
afterAll(() => test.close());
beforeEach(() => clock.advanceSeconds(60));

const atHand = (): AnswersAtHand => (test.app.getHttpAdapter().getInstance() as FastifyInstance).answersAtHand;

/** How many answers were given before the route was asked. */
let answered = 0;
beforeAll(() => {
  const hand = atHand();
  const answer = hand.answer.bind(hand);
  hand.answer = (request, reply) => {
    const done = answer(request, reply);
    if (done) answered += 1;
    return done;
  };
});

/** The route's own answer to these headers, while nothing is at hand, and the one that is given before it is asked. */
async function bothWays(headers: Record<string, string>) {
  const hand = atHand();
  const note = hand.note.bind(hand);
  hand.note = () => undefined;
  const usual = await test.inject({ url, headers });
  hand.note = note;
  await test.inject({ url });
  const before = answered;
  const quick = await test.inject({ url, headers });
  expect(answered).toBe(before + 1);
  return { usual, quick };
}

describe('a public answer that is at hand', () => {
  it.each([
    ['plain', {}],
    ['packed', { 'accept-encoding': 'gzip' }],
    ['known already', { 'if-none-match': '*' }],
    ['from a client that says its contract', { 'x-contract-version': '1.0.0' }],
  ])('is what the route answers, header by header: %s', async (_name, headers) => {
    const { usual, quick } = await bothWays(headers);
    expect(quick.statusCode).toBe(usual.statusCode);
    expect(quick.rawPayload).toEqual(usual.rawPayload);
    const plain = ({ date: _date, 'x-request-id': id, ...rest }: Record<string, unknown>) => [typeof id, rest];
    expect(plain(quick.headers)).toEqual(plain(usual.headers));
  });

  it('is not for a client whose contract is outdated', async () => {
    await test.inject({ url });
    const before = answered;
    expect((await test.inject({ url, headers: { 'x-contract-version': '0.1.0' } })).statusCode).toBe(426);
    expect(answered).toBe(before);
  });

  it('is gone when its time is over, and at once when it is forgotten', async () => {
    const first = await test.inject({ url });
    clock.advanceSeconds(10);
    const second = await test.inject({ url });
    expect(second.body).not.toBe(first.body);
    test.app.get(JsonCache, { strict: false }).forget('');
    expect((await test.inject({ url })).body).not.toBe(second.body);
  });

  it('counts against the limit of an address and of a session', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 41; i += 1) statuses.push((await test.inject({ url })).statusCode);
    expect(statuses.filter((status) => status === 200)).toHaveLength(40);
    expect(statuses[40]).toBe(429);
    const token = test.app.get(AccessTokens, { strict: false }).issue({ netizenId: newId(), sessionId: newId() });
    const headers = { authorization: `Bearer ${token}` };
    const mine: number[] = [];
    for (let i = 0; i < 4; i += 1) mine.push((await test.inject({ url, headers })).statusCode);
    expect(mine).toEqual([200, 200, 200, 429]);
  });

  it('is given for its exact address and for GET alone', async () => {
    await test.inject({ url });
    const before = answered;
    for (const other of [`${url}?x=1`, '/api/probe/page']) await test.inject({ url: other });
    await test.inject({ url, method: 'POST' });
    expect(answered).toBe(before);
  });
});
