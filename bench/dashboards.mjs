/**
 * `npm run bench -- --dashboards`: pages of the desk, with ten thousand and with a million learning records in the database.
 * They must take as long with the one as with the other.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeAt, demonstrationAccounts } from '../scripts/lib/demo-accounts.mjs';
import { say } from '../scripts/lib/say.mjs';
import { hasMariadb, PrivateMariadb } from '../server/test/support/mariadb.mjs';
import { startProduct } from './children.mjs';

const require = createRequire(new URL('../server/package.json', import.meta.url));
const SIZES = [10_000, 1_000_000];
const AT_ONCE = 10_000;
const READS = 300;
const MOST = 1.2;
const AT = '2018-06-01 02:00:00.000';

/** @returns {Promise<object | null>} figures by route; `null` where there is no MariaDB */
export async function measureDashboards() {
  if (!hasMariadb()) {
    say('· dashboards: skipped, no mariadbd on this machine');
    return null;
  }
  const database = await PrivateMariadb.create();
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-bench-desk-'));
  const connection = await require('mysql2/promise').createConnection(database.url());
  let product;
  try {
    await connection.query('CREATE DATABASE desk CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
    await connection.query('USE desk');
    product = await startProduct(settings(database.url('desk'), folder), null);
    const ask = await signedIn(product.port, { dataDir: folder, databaseUrl: database.url('desk') });
    return await compared(connection, ask);
  } finally {
    await product?.stop();
    connection.destroy();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const settings = (databaseUrl, folder) => ({
  ...{ NODE_ENV: 'development', DEMO: 'true', WECHAT_SIMULATOR: 'true', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
  ...{ DATABASE_URL: databaseUrl, DATA_DIR: folder, SECRET_KEY: randomBytes(48).toString('base64') },
  ...{ RATE_PER_ADDRESS: '0', RATE_PER_SESSION: '0' },
});

/** As the women's federation of the demonstration. */
async function signedIn(port, place) {
  const origin = `http://127.0.0.1:${port}`;
  const accounts = await demonstrationAccounts(place);
  const account = accounts.find(({ loginName }) => loginName === 'demo-women');
  const headers = { origin, 'content-type': 'application/json' };
  const post = async (route, body) => {
    const answer = await fetch(`${origin}/api/${route}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  const { loginName, password, secret } = account;
  const first = await (await post('desk/auth/sign-in', { loginName, password })).json();
  const { code } = codeAt(secret, Date.now());
  const second = await post('desk/auth/totp', { challenge: first.challenge, code });
  const cookie = second.headers.getSetCookie().map((one) => one.split(';')[0]);
  return async (route) => {
    const answer = await fetch(`${origin}/api/${route}`, { headers: { cookie: cookie.join('; ') } });
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
}

async function compared(connection, ask) {
  const { rows } = await ask('desk/course-versions?status=PUBLISHED&size=1&sort=title');
  const [{ id, courseId }] = rows;
  const [[lesson]] = await connection.query('SELECT id FROM micro_lesson WHERE course_id = ? LIMIT 1', [courseId]);
  const routes = {
    'home of the desk': 'desk/home',
    'list of courses': 'desk/course-versions',
    'question bank': 'desk/bank-questions',
    'whom a course reached': `desk/course-versions/${id}/reach`,
  };
  const figures = {};
  let filled = 0;
  for (const size of SIZES) {
    for (; filled < size; filled += AT_ONCE) await fill(connection, lesson.id, filled, AT_ONCE);
    say(`  ${size.toLocaleString('en')} learning records`);
    for (const [name, route] of Object.entries(routes)) {
      const began = performance.now();
      await ask(route);
      const first = performance.now() - began;
      figures[name] = { ...figures[name], [size]: { first, median: await medianTime(() => ask(route)) } };
    }
  }
  return figures;
}

/** So many people with a lesson each, in one statement a table. */
async function fill(connection, lessonId, from, count) {
  const numbers = `SELECT seq AS n FROM seq_${from}_to_${from + count - 1}`;
  await connection.query(
    `INSERT INTO netizen (id, identity_hash, identity_source, region_code, first_seen_at, created_at) SELECT CONCAT('bench-', n), SHA2(CONCAT('bench', n), 256), 'UNIONID', ELT(1 + n % 4, '520100', '520300', '520400', NULL), '${AT}', '${AT}' FROM (${numbers}) s`,
  );
  await connection.query(
    `INSERT INTO lesson_progress (id, netizen_id, micro_lesson_id, lesson_version, covered, allowance_ms, last_beat_at, position_ms, status, best_score, updated_at) SELECT CONCAT('bench-', n), CONCAT('bench-', n), ?, 1, '[[0,41.337]]', 41337, '${AT}', 41337, IF(n % 3 = 0, 'COMPLETED', 'IN_PROGRESS'), NULL, '${AT}' FROM (${numbers}) s`,
    [lessonId],
  );
}

async function medianTime(work) {
  const times = [];
  for (let read = 0; read < READS; read += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** @returns {string[]} */
export function dashboardTable(figures) {
  const [few, many] = SIZES;
  const lines = ['', 'Pages of the desk on MariaDB, median ms', `  ${'page'.padEnd(28)}10,000   1,000,000   ratio`];
  for (const [name, of] of Object.entries(figures)) {
    const ratio = of[many].median / of[few].median;
    const numbers = [of[few].median, of[many].median].map((value) => value.toFixed(2).padStart(9)).join('   ');
    const verdict = `${ratio <= MOST ? 'reached' : 'NOT reached'} (≤ ${MOST})`;
    lines.push(
      `  ${name.padEnd(24)}${numbers}   ${ratio.toFixed(2)}   ${verdict}; first look ${of[many].first.toFixed(0)} ms`,
    );
  }
  return lines;
}
