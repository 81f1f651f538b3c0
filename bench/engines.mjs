/** The databases that are measured: an empty one for the yardsticks and one for the product, on the same engine. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasMariadb, PrivateMariadb } from '../server/test/support/mariadb.mjs';
import { rawMariadb, rawSqlite } from './raw-inserts.mjs';

const require = createRequire(new URL('../server/package.json', import.meta.url));

// Loaded before anything of the server: after a run on MariaDB in the same process it no longer finds its own parts.
require('@photostructure/sqlite');

const COUNT = 'SELECT COUNT(*) AS n FROM ballot WHERE selection_id = ?';
const MODEL =
  'SELECT sealed, receipt_proof AS receiptProof FROM ballot WHERE selection_id = ? ORDER BY cast_at DESC LIMIT 1';

async function mariadb() {
  const server = await PrivateMariadb.create();
  const mysql = require('mysql2/promise');
  const connection = await mysql.createConnection(server.url());
  for (const name of ['yardstick', 'product']) {
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  }
  const ask = async (sql, selectionId) =>
    (await connection.query(sql.replace('ballot WHERE', 'product.ballot WHERE'), [selectionId]))[0][0];
  return {
    engine: 'mariadb',
    yardstickUrl: server.url('yardstick'),
    productUrl: server.url('product'),
    bare: { engine: 'mariadb', url: server.url('yardstick') },
    pids: { database: Number(readFileSync(`${server.folder}/pid`, 'utf8')) },
    raw: (options) => rawMariadb({ url: server.url('yardstick'), ...options }),
    count: async (selectionId) => Number((await ask(COUNT, selectionId)).n),
    model: (selectionId) => ask(MODEL, selectionId),
    async stop() {
      connection.destroy();
      await server.stop();
    },
  };
}

/** The product owns its file while it runs; reading it beside is what the write-ahead log allows. */
function askSqlite(file, sql, selectionId) {
  const { DatabaseSync } = require('@photostructure/sqlite');
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).get(selectionId);
  } finally {
    database.close();
  }
}

function sqlite() {
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-bench-'));
  const [yardstick, product] = ['yardstick', 'product'].map((name) => path.join(folder, `${name}.sqlite`));
  return {
    engine: 'sqlite',
    yardstickUrl: `sqlite:${yardstick}`,
    productUrl: `sqlite:${product}`,
    bare: { engine: 'sqlite', file: yardstick },
    pids: {},
    raw: (options) => rawSqlite({ file: yardstick, ...options }),
    count: async (selectionId) => Number(askSqlite(product, COUNT, selectionId).n),
    model: async (selectionId) => askSqlite(product, MODEL, selectionId),
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What can be measured on this machine. */
export const engines = [
  { name: 'MariaDB', missing: () => (hasMariadb() ? null : 'no mariadbd on this machine'), open: mariadb },
  { name: 'SQLite', missing: () => null, open: sqlite },
];
