import { createConnection } from 'node:net';
import { randomBytes } from 'node:crypto';
import mysql from 'mysql2/promise';

/** Why the suites for MariaDB are left out here; `null` when they run. */
export const mariadbAbsence: string | null =
  process.env['TEST_DATABASE_URL'] || process.env['TEST_MARIADB_BROKER']
    ? null
    : 'no mariadbd on this machine and no TEST_DATABASE_URL';

function askBroker(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = createConnection(path);
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('error', reject);
    socket.on('end', () => {
      const { url, error } = JSON.parse(answer) as { url?: string; error?: string };
      if (url) resolve(url);
      else reject(new Error(error));
    });
  });
}

async function serverUrl(): Promise<string> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return given;
  const broker = process.env['TEST_MARIADB_BROKER'];
  if (!broker) throw new Error('there is no MariaDB here: ask mariadbAbsence first');
  return askBroker(broker);
}

export interface TestSchema {
  /** `mysql://…` of a database that nobody else uses. */
  readonly url: string;
  drop(): Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}

/** A fresh, empty database on the MariaDB or MySQL of this test run. */
export async function createMariadbSchema(): Promise<TestSchema> {
  const server = await serverUrl();
  const name = `gn_test_${randomBytes(6).toString('hex')}`;
  // On purpose not utf8mb4_bin: setting that is the product's own first step.
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `DROP DATABASE ${name}`) };
}
