/**
 * `npm run bench -- --sign-ups`: sign-ups for lectures on MariaDB. Five hundred at one moment for fifty places, and then as
 * fast as they come: all for one session, whose places are given one after the other, and for twenty sessions. They are
 * measured against raw single-row inserts of registrations, in the same rounds.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../scripts/lib/say.mjs';
import { hasMariadb, PrivateMariadb } from '../server/test/support/mariadb.mjs';
import { startProduct } from './children.mjs';
import { load, requestBytes } from './load-client.mjs';
import { medianOf, medianRatio } from './medians.mjs';
import { rawMariadb } from './raw-inserts.mjs';

const { AccessTokens } = await import('../server/dist/identity/services/access-tokens.js');
const { Keyring } = await import('../server/dist/platform/keyring.js');
const { newId } = await import('../server/dist/platform/id.js');

const require = createRequire(new URL('../server/package.json', import.meta.url));
const ROUNDS = 3;
const CROWD = 500;
const PLACES = 50;
const COUNT = 4000;
const SESSIONS = 20;
const ROOM = 1_000_000;
const AT = '2018-06-01 02:00:00.000';
const INSERT =
  'INSERT INTO registration (id, session_id, netizen_id, status, number, answers, with_guardian, signed_up_at, offered_until, repeat_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

/** @returns {Promise<object | null>} `null` where there is no MariaDB */
export async function measureSignUps() {
  if (!hasMariadb()) {
    say('· sign-ups: skipped, no mariadbd on this machine');
    return null;
  }
  const database = await PrivateMariadb.create();
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-bench-lectures-'));
  const secret = randomBytes(48).toString('base64');
  let product;
  let connection;
  try {
    connection = await require('mysql2/promise').createConnection({ uri: database.url(), timezone: 'Z' });
    await connection.query('CREATE DATABASE lectures CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    await connection.query('USE lectures');
    product = await startProduct(settings(database.url('lectures'), folder, secret), null);
    const people = await comers(connection, secret);
    const crowd = await crowdForPlaces(connection, product.port, people);
    return { crowd, ...(await throughput(connection, product.port, people, database.url('lectures'))) };
  } finally {
    await product?.stop();
    connection?.destroy();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const settings = (databaseUrl, folder, secret) => ({
  ...{ NODE_ENV: 'development', DEMO: 'true', WECHAT_SIMULATOR: 'true', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
  ...{ DATABASE_URL: databaseUrl, DATA_DIR: folder, SECRET_KEY: secret, RATE_PER_ADDRESS: '0', RATE_PER_SESSION: '0' },
});

/** Adults with a token each, made beforehand; each comes once. */
async function comers(connection, secret) {
  const tokens = new AccessTokens(new Keyring({ secretKey: Buffer.from(secret, 'utf8') }), { now: () => new Date() });
  return async (count) => {
    const ids = Array.from({ length: count }, () => newId());
    const rows = ids.map((id) => [id, randomBytes(32).toString('hex'), 'UNIONID', 'ADULT', AT, AT]);
    await connection.query(
      'INSERT INTO netizen (id, identity_hash, identity_source, age_band, first_seen_at, created_at) VALUES ?',
      [rows],
    );
    return ids.map((netizenId) => ({ authorization: `Bearer ${tokens.issue({ netizenId, sessionId: newId() })}` }));
  };
}

/** A published lecture; the ids of its sessions. */
async function lecture(connection, sessions, places) {
  const id = newId();
  const soon = (days) => new Date(Date.now() + days * 86_400_000);
  const [opens, closes, starts, ends] = [soon(-1), soon(8), soon(9), soon(9.1)];
  await connection.query(
    'INSERT INTO gathering (id, kind, status, unit_id, activity_ordinal, region_code, title, summary, place, ages, guardian_needed, form, sign_up_opens_at, sign_up_closes_at, offer_hours, created_by, created_at, updated_at, revision) VALUES ?',
    [
      [
        [
          ...[id, 'LECTURE', 'PUBLISHED', newId(), 5, '520100', '一场讲座', '一小时。', '文化馆', '[]', 0, '[]'],
          ...[opens, closes, 12, newId(), opens, opens, 1],
        ],
      ],
    ],
  );
  const ids = Array.from({ length: sessions }, () => newId());
  await connection.query(
    'INSERT INTO gathering_session (id, gathering_id, starts_at, ends_at, capacity, reserved, taken, last_number) VALUES ?',
    [ids.map((session) => [session, id, starts, ends, places, 0, 0, 0])],
  );
  return ids;
}

const signUp = (sessionId, headers) =>
  requestBytes(
    'POST',
    `/api/gatherings/sessions/${sessionId}/registrations`,
    { ...headers, 'idempotency-key': newId() },
    '{"answers":{}}',
  );

/** All at one moment, each on a connection of their own. */
async function crowdForPlaces(connection, port, people) {
  const [session] = await lecture(connection, 1, PLACES);
  const requests = (await people(CROWD)).map((headers) => signUp(session, headers));
  const began = performance.now();
  const { failed, sample } = await load({ port, count: CROWD, connections: CROWD, requestAt: (i) => requests[i] });
  const ms = performance.now() - began;
  if (failed > 0) throw new Error(`${failed} sign-ups failed, such as: ${sample}`);
  const [rows] = await connection.query(
    'SELECT status, COUNT(*) AS people FROM registration WHERE session_id = ? GROUP BY status',
    [session],
  );
  const by = Object.fromEntries(rows.map(({ status, people: count }) => [status, Number(count)]));
  if (by.CONFIRMED !== PLACES || by.WAITLISTED !== CROWD - PLACES) throw new Error(`oversold: ${JSON.stringify(by)}`);
  return { ms, ...by };
}

async function throughput(connection, port, people, url) {
  const runs = {
    raw: () => rawMariadb({ url, count: COUNT, statement: INSERT, row: registrationRow }),
    one: () => come(1),
    many: () => come(SESSIONS),
  };
  async function come(sessions) {
    const ids = await lecture(connection, sessions, ROOM);
    const comingOnes = await people(COUNT);
    const requests = comingOnes.map((headers, i) => signUp(ids[i % ids.length], headers));
    const result = await load({ port, count: COUNT, requestAt: (i) => requests[i] });
    if (result.failed > 0) throw new Error(`${result.failed} sign-ups failed, such as: ${result.sample}`);
    return { ...result, cores: {} };
  }
  await come(SESSIONS);
  const rounds = { raw: [], one: [], many: [] };
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`  sign-ups, round ${round} of ${ROUNDS}`);
    for (const [name, run] of Object.entries(runs)) rounds[name].push({ cores: {}, ...(await run()) });
  }
  const figures = Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, medianOf(list)]));
  const ratios = { one: medianRatio(rounds.one, rounds.raw), many: medianRatio(rounds.many, rounds.raw) };
  return { figures, ratios };
}

let numbered = 0;
/** As long as a real one. */
function registrationRow() {
  numbered += 1;
  return [...[newId(), newId(), newId(), 'CONFIRMED', numbered, '{}', 0, AT, null], randomBytes(32).toString('hex')];
}

/** @returns {string[]} */
export function signUpTable({ crowd, figures, ratios }) {
  const line = (name, { perSecond, p50, p99 }) =>
    `  ${name.padEnd(44)}${String(perSecond).padStart(8)}${p50.toFixed(2).padStart(9)}${p99.toFixed(2).padStart(9)}`;
  return [
    '',
    'Sign-ups on MariaDB',
    `  ${CROWD} at one moment for ${PLACES} places: ${crowd.CONFIRMED} confirmed, ${crowd.WAITLISTED} in the line, ${crowd.ms.toFixed(0)} ms`,
    `  ${'what'.padEnd(44)}${'per s'.padStart(8)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}`,
    line('raw single-row inserts, no HTTP', figures.raw),
    line('sign-ups for one session', figures.one),
    line(`sign-ups for ${SESSIONS} sessions`, figures.many),
    `  one session / raw inserts ${ratios.one}; ${SESSIONS} sessions / raw inserts ${ratios.many}`,
  ];
}
