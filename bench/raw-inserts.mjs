/** Single-row inserts straight into the database, no HTTP: the yardstick. */
import { createRequire } from 'node:module';

const require = createRequire(new URL('../server/package.json', import.meta.url));

/** @returns {Promise<{ perSecond: number, p50: number, p99: number }>} */
async function timed(count, workers, insert) {
  const times = new Float64Array(count);
  let next = 0;
  const started = performance.now();
  const work = async () => {
    while (next < count) {
      const mine = next;
      next += 1;
      const at = performance.now();
      await insert(mine);
      times[mine] = performance.now() - at;
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  const seconds = (performance.now() - started) / 1000;
  times.sort();
  return { perSecond: count / seconds, p50: times[count >> 1], p99: times[Math.floor(count * 0.99)] };
}

/** MariaDB: 64 connections, a prepared statement each, a commit for every row. */
export async function rawMariadb({ url, count, statement, row }) {
  const mysql = require('mysql2/promise');
  const pool = mysql.createPool({ uri: url, connectionLimit: 64, waitForConnections: true, timezone: 'Z' });
  const rows = Array.from({ length: count }, row);
  try {
    await Promise.all(Array.from({ length: 64 }, () => pool.execute('SELECT 1')));
    return await timed(count, 64, (index) => pool.execute(statement, rows[index]));
  } finally {
    await pool.end();
  }
}

/** SQLite: one connection with the product's settings, a durable commit for every row. */
export async function rawSqlite({ file, count, statement, row }) {
  const { DatabaseSync } = require('@photostructure/sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const insert = database.prepare(statement);
  const rows = Array.from({ length: count }, row);
  try {
    return await timed(count, 1, (index) => insert.run(...rows[index]));
  } finally {
    database.close();
  }
}
