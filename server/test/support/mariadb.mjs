/**
 * A private MariaDB: its own data directory, socket and port, nothing left behind. Plain JavaScript, so that the scripts
 * of the workspace can start one without a build.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 15_000;
const isRoot = process.getuid?.() === 0;

/** @returns {string | null} the path of the program, or null when this machine has none. */
export function findProgram(name) {
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    '/usr/sbin',
    '/usr/bin',
    '/usr/local/sbin',
    '/usr/local/bin',
  ];
  for (const folder of folders) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** @returns {boolean} whether a private MariaDB can be started here. */
export function hasMariadb() {
  return findProgram('mariadbd') !== null && findProgram('mariadb-install-db') !== null;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    // The server speaks first; a port that only listens is not a server that is ready.
    socket.once('data', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

export class PrivateMariadb {
  #process = null;

  constructor(folder, port) {
    this.folder = folder;
    this.port = port;
  }

  /** Makes the data directory and starts the server. */
  static async create() {
    const folder = mkdtempSync(join(tmpdir(), 'gn-mariadb-'));
    chmodSync(folder, 0o755);
    if (isRoot) {
      const idOf = (flag) => Number(execFileSync('id', [flag, 'mysql'], { encoding: 'utf8' }));
      chownSync(folder, idOf('-u'), idOf('-g'));
    }
    const install = [
      '--no-defaults',
      `--datadir=${folder}/data`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ];
    if (isRoot) install.push('--user=mysql');
    await promisify(execFile)(findProgram('mariadb-install-db'), install);
    const server = new PrivateMariadb(folder, await freePort());
    await server.start();
    return server;
  }

  /** The address of a database on this server. */
  url(database = 'mysql') {
    return `mysql://root@127.0.0.1:${this.port}/${database}`;
  }

  /** Starts the server on its data directory, also again after `kill`. */
  async start() {
    const log = `${this.folder}/error.log`;
    const options = [
      '--no-defaults',
      `--datadir=${this.folder}/data`,
      `--socket=${this.folder}/s`,
      `--pid-file=${this.folder}/pid`,
      `--log-error=${log}`,
      `--port=${this.port}`,
      '--bind-address=127.0.0.1',
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-buffer-pool-size=128M',
      '--performance-schema=OFF',
      '--max-connections=300',
      '--skip-log-bin',
      '--skip-name-resolve',
    ];
    if (isRoot) options.push('--user=mysql');
    this.#process = spawn(findProgram('mariadbd'), options, { stdio: 'ignore' });
    const deadline = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadline && this.#process.exitCode === null) {
      if (await answers(this.port)) return;
      await pause(50);
    }
    this.#process.kill('SIGKILL');
    throw new Error(`MariaDB did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  }

  /** Ends the server as a power cut would (`SIGKILL`), or politely; the data stays. */
  async kill(signal = 'SIGKILL') {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  }

  /** Ends the server and removes everything it wrote. */
  async stop() {
    // The data is thrown away, so it need not be put in order first.
    await this.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
