import { gunzipSync } from 'node:zlib';
import { CachedJson } from '../../src/platform/cached-json.js';
import { TestClock } from '../../src/platform/clock.js';
import { JsonCache } from '../../src/platform/json-cache.js';

let clock: TestClock;
let cache: JsonCache;
let built: number;
beforeEach(() => {
  clock = new TestClock();
  cache = new JsonCache(clock);
  built = 0;
});
const build = async (): Promise<object> => Promise.resolve({ built: ++built });
const seen = async (version?: number): Promise<unknown> =>
  JSON.parse((await cache.get('home', { ttlSeconds: 10, version }, build)).body.toString());

it('builds once and answers from memory until its time is over', async () => {
  expect(await seen()).toEqual({ built: 1 });
  clock.advanceSeconds(9.999);
  expect(await seen()).toEqual({ built: 1 });
  clock.advance(1);
  expect(await seen()).toEqual({ built: 2 });
});

it('never answers another version', async () => {
  expect(await seen(1)).toEqual({ built: 1 });
  expect(await seen(2)).toEqual({ built: 2 });
  expect(await seen(2)).toEqual({ built: 2 });
});

it('lets a crowd share one build', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => cache.get('home', { ttlSeconds: 10 }, build)));
  expect(built).toBe(1);
  expect(new Set(answers).size).toBe(1);
});

it('forgets by prefix, and does not keep what was being built meanwhile', async () => {
  let finish: (value: object) => void = () => undefined;
  const slow = cache.get('selection:1', { ttlSeconds: 10 }, () => new Promise((resolve) => (finish = resolve)));
  await seen();
  cache.forget('selection:');
  finish({ stale: true });
  expect((await slow).body.toString()).toBe('{"stale":true}');
  const fresh = await cache.get('selection:1', { ttlSeconds: 10 }, async () => Promise.resolve({ fresh: true }));
  expect(fresh.body.toString()).toBe('{"fresh":true}');
  expect(await seen()).toEqual({ built: 1 });
});

it('does not keep a failure', async () => {
  await expect(cache.get('home', { ttlSeconds: 10 }, () => Promise.reject(new Error('no database')))).rejects.toThrow();
  expect(await seen()).toEqual({ built: 1 });
});

it('gives equal answers equal tags and other answers others', () => {
  expect(new CachedJson({ a: 1 }).etag).toBe(new CachedJson({ a: 1 }).etag);
  expect(new CachedJson({ a: 1 }).etag).not.toBe(new CachedJson({ a: 2 }).etag);
  const long = new CachedJson({ text: '好'.repeat(500) });
  expect(long.gzipEtag).not.toBe(long.etag);
  expect(gunzipSync(long.gzip())).toEqual(long.body);
});
