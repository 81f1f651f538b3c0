import { type ChildProcess, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

const here = import.meta.dirname;
const START_TIMEOUT_MS = 60_000;
const CONNECTIONS = 40;

export interface ServerAnswer {
  readonly status: number;
  readonly body: string;
}

/** The master secret of servers that tests start, so that a test can make tickets and tokens for them. */
export const SERVER_SECRET = 'only-for-tests-0123456789-abcdefghij';

/** The real server (`src/main.ts`) in a process of its own, which a test may kill at any moment. */
export class ServerProcess {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {}

  /** Resolves when it takes requests. It migrates the database, and loads no demonstration data. */
  static async start(databaseUrl: string, dataDir: string): Promise<ServerProcess> {
    const port = await freePort();
    const entry = path.join(here, '../../src/main.ts');
    const child = spawn(process.execPath, ['--import', path.join(here, 'register-typescript.mjs'), entry], {
      env: {
        ...{ PATH: process.env['PATH'], NODE_ENV: 'test', DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DEMO: 'false' },
        ...{ PORT: String(port), HOST: '127.0.0.1', SECRET_KEY: SERVER_SECRET, LOG_LEVEL: 'error' },
        ...{
          H5_DIST: path.join(dataDir, 'no-h5'),
          CONSOLE_DIST: path.join(dataDir, 'no-console'),
          RATE_PER_SESSION: '0',
          RATE_PER_ADDRESS: '0',
        },
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await ready(child);
    return new ServerProcess(child, port);
  }

  /** Where it listens, without a slash at the end. */
  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The address that it takes for its own: what the `Origin` of writes at the desk has to name. */
  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** Rejects when the connection breaks before the answer is complete. */
  post(urlPath: string, token: string, payload: object): Promise<ServerAnswer> {
    const { agent, port } = this;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: urlPath, headers }, (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (body += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
        answer.on('error', reject);
        answer.on('aborted', () => reject(new Error('aborted')));
      });
      sent.on('error', reject);
      sent.end(JSON.stringify(payload));
    });
  }

  /** Ends it: `SIGKILL` as a power cut would, `SIGTERM` politely. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await ended;
    }
    this.agent.destroy();
  }
}

async function ready(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('the server did not start in time'));
    }, START_TIMEOUT_MS);
    child.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the server ended with ${String(code)} before it was ready`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
