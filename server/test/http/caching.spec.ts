import { gunzipSync } from 'node:zlib';
import { TestClock } from '../../src/platform/clock.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { ProbeModule } from './probe.controller.js';

const clock = new TestClock();
const url = '/api/probe/cached';
let test: TestApp;
beforeAll(async () => {
  test = await startTestApp({ modules: [ProbeModule], clock });
});
afterAll(() => test.close());

it('a cached answer is the same bytes under one strong tag until its time is over', async () => {
  const first = await test.inject(url);
  const again = await test.inject(url);
  expect(first.headers).toMatchObject({
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
    'cache-control': 'public, max-age=5',
    vary: 'accept-encoding',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(again.rawPayload).toEqual(first.rawPayload);
  clock.advanceSeconds(10);
  expect((await test.inject(url)).headers.etag).not.toBe(first.headers.etag);
});

it('a client that has the answer hears 304 and no body', async () => {
  const { etag } = (await test.inject(url)).headers;
  for (const known of [String(etag), `W/${String(etag)}`, `"other", ${String(etag)}`, '*']) {
    const answer = await test.inject({ url, headers: { 'if-none-match': known } });
    expect(answer.statusCode).toBe(304);
    expect(answer.body).toBe('');
    expect(answer.headers.etag).toBe(etag);
  }
  expect((await test.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200);
});

it('a client that takes gzip gets it, under a tag of its own', async () => {
  const plain = await test.inject(url);
  const packed = await test.inject({ url, headers: { 'accept-encoding': 'br, gzip' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
  expect(gunzipSync(packed.rawPayload)).toEqual(plain.rawPayload);
  const refused = await test.inject({ url, headers: { 'accept-encoding': 'gzip;q=0, identity' } });
  expect(refused.headers['content-encoding']).toBeUndefined();
});

it('other answers of the API are not kept by anybody', async () => {
  const answer = await test.inject('/api/probe/page');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
});
