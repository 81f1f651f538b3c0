/** Everything that is measured on one engine: rounds that take turns, so that a busy moment of the machine hits all alike. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ballotRequests } from './ballot-requests.mjs';
import { ballotRow, INSERT } from './ballot-rows.mjs';
import { startBare, startProduct } from './children.mjs';
import { withCpuShares } from './cpu-share.mjs';
import { heartbeatRequests } from './heartbeat-requests.mjs';
import { LESSON_INSERT, lessonRow } from './lesson-rows.mjs';
import { load, requestBytes } from './load-client.mjs';
import { medianOf } from './medians.mjs';

const { prepareDatabase } = await import('../server/dist/database/prepare-database.js');

/** `--quick` is for profiles and for looking whether it runs; its figures mean little. */
const QUICK = process.argv.includes('--quick');
const ROUNDS = QUICK ? 1 : 3;
const INSERTS = { mariadb: { ballots: 12_000, single: 12_000 }, sqlite: { ballots: 12_000, single: 4000 } };
/** Long enough that a clock's work of a tenth of a second does not decide the figure. */
const READS = QUICK ? 6000 : 50_000;
const WARM_UP = QUICK ? 1000 : 6000;
const HOME = '/api/programme/home';

async function getJson(port, route) {
  const response = await fetch(`http://127.0.0.1:${port}${route}`, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok) throw new Error(`${route} answered ${response.status}`);
  const text = await response.text();
  return { text, value: JSON.parse(text) };
}

/** The open demonstration selection with five votes a day, and what can be chosen in it. */
async function openSelection(port) {
  const { value: list } = await getJson(port, '/api/selections');
  for (const { id, status } of list) {
    const { value } = await getJson(port, `/api/selections/${id}`);
    if (status !== 'OPEN' || value.rules.preset !== 'cumulative-5-daily') continue;
    const stories = `/api/selections/${id}/candidates`;
    const { value: candidates } = await getJson(port, stories);
    return { selectionId: id, stories, candidateIds: candidates.candidates.map((one) => one.id) };
  }
  throw new Error('the demonstration data has no open selection with five votes a day');
}

/** A load run that must not fail: a refused ballot is not a fast ballot. */
async function clean(run) {
  const result = await run;
  if (result.failed > 0) throw new Error(`${result.failed} requests failed, such as: ${result.sample}`);
  return result;
}

const readAll = (port, route, count) => {
  const request = requestBytes('GET', route);
  return clean(load({ port, count, requestAt: () => request }));
};

const postAll = (port, requests) =>
  clean(load({ port, count: requests.length, requestAt: (index) => requests[index] }));

const repeated = (count, request) => Array.from({ length: count }, () => request);

/** @returns {Promise<{ figures: Record<string, object>, acknowledged: number, rows: number }>} */
export async function runEngine(place, { profile = null, say }) {
  const secret = randomBytes(48).toString('base64');
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-bench-data-'));
  const stops = [() => rmSync(folder, { recursive: true, force: true })];
  try {
    await prepareDatabase(place.yardstickUrl);
    const product = await startProduct(productEnv(place, folder, secret), profile);
    stops.unshift(product.stop);
    return await measure(place, product, secret, stops, say);
  } finally {
    for (const stop of stops) await stop();
  }
}

function productEnv(place, folder, secret) {
  return {
    ...{ NODE_ENV: 'development', DEMO: 'true', WECHAT_SIMULATOR: 'true', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
    ...{ DATABASE_URL: place.productUrl, DATA_DIR: folder, SECRET_KEY: secret, RATE_PER_ADDRESS: '0' },
  };
}

async function measure(place, product, secret, stops, say) {
  const selection = await openSelection(product.port);
  const { selectionId, stories } = selection;
  const make = ballotRequests({ ...selection, secretKey: Buffer.from(secret, 'utf8') });
  let acknowledged = 0;
  const vote = async (count) => {
    const requests = make(count);
    const work = () => postAll(product.port, requests);
    const result = await withCpuShares({ client: process.pid, server: product.pid, ...place.pids }, work);
    acknowledged += count;
    return result;
  };
  const before = await place.count(selectionId);
  await vote(WARM_UP);
  const model = await place.model(selectionId);
  const bodies = {};
  for (const route of [HOME, stories]) bodies[route] = (await getJson(product.port, route)).text;
  const bare = await startBare({ ...place.bare, selectionId, model, bodies });
  stops.unshift(bare.stop);

  const sizes = INSERTS[place.engine];
  const ballots = { statement: INSERT, row: () => ballotRow(selectionId, model) };
  const lessons = { statement: LESSON_INSERT, row: lessonRow };
  const beats = await heartbeatRequests({ port: product.port, secretKey: Buffer.from(secret, 'utf8') });
  const [post] = make(1);
  const barePost = requestBytes('POST', '/ballots', {}, post.toString('utf8').split('\r\n\r\n')[1]);
  const shared = (pid, work) =>
    withCpuShares({ client: process.pid, ...(pid ? { server: pid } : {}), ...place.pids }, work);
  const runs = {
    raw: () => shared(null, () => place.raw({ count: sizes.single, ...ballots })),
    bare: () => shared(bare.pid, () => postAll(bare.port, repeated(sizes.single, barePost))),
    ballots: () => vote(sizes.ballots),
    rawLessons: () => shared(null, () => place.raw({ count: sizes.single, ...lessons })),
    heartbeats: () => {
      const requests = beats(sizes.ballots);
      return shared(product.pid, () => postAll(product.port, requests));
    },
    bareHome: () => shared(bare.pid, () => readAll(bare.port, HOME, READS)),
    home: () => shared(product.pid, () => readAll(product.port, HOME, READS)),
    bareStories: () => shared(bare.pid, () => readAll(bare.port, stories, READS)),
    stories: () => shared(product.pid, () => readAll(product.port, stories, READS)),
  };
  await place.raw({ count: 1000, ...ballots });
  await place.raw({ count: 1000, ...lessons });
  await postAll(product.port, beats(WARM_UP));
  await postAll(bare.port, repeated(1000, barePost));
  for (const route of [HOME, stories]) {
    await readAll(bare.port, route, WARM_UP);
    await readAll(product.port, route, WARM_UP);
  }
  const rounds = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`  round ${round} of ${ROUNDS}`);
    for (const [name, run] of Object.entries(runs)) rounds[name].push(await run());
  }
  const figures = Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, medianOf(list)]));
  return { figures, rounds, acknowledged, rows: (await place.count(selectionId)) - before };
}
