/**
 * One private MariaDB for a whole run of Jest, started when the first suite asks for it. Jest's workers are processes of
 * their own: they ask over a socket whose path is in the environment.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasMariadb, PrivateMariadb } from './mariadb.mjs';

let broker = null;
let folder = null;
let starting = null;

export async function openBroker() {
  if (process.env.TEST_DATABASE_URL || !hasMariadb()) return;
  folder = mkdtempSync(join(tmpdir(), 'gn-broker-'));
  const path = join(folder, 's');
  broker = createServer((socket) => {
    starting ??= PrivateMariadb.create();
    socket.on('error', () => undefined);
    starting.then(
      (server) => socket.end(JSON.stringify({ url: server.url() })),
      (error) => socket.end(JSON.stringify({ error: String(error) })),
    );
  });
  await new Promise((resolve) => broker.listen(path, resolve));
  broker.unref();
  process.env.TEST_MARIADB_BROKER = path;
}

export async function closeBroker() {
  broker?.close();
  await starting?.then((server) => server.stop()).catch(() => undefined);
  if (folder) rmSync(folder, { recursive: true, force: true });
}
