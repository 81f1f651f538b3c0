import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const CLAMD = '/usr/sbin/clamd';
const PATIENCE_MS = 60_000;

/** Why the tests with a virus scanner are left out here; `null` when they run. */
export const clamdAbsence: string | null = existsSync(CLAMD) ? null : 'no clamd on this machine';

/** The harmless file that every virus scanner is to know (eicar.org), written so that this file is none. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTI', 'VIRUS-TEST-FILE!$H+H*'].join(''),
);

export interface Clamd {
  /** For `CLAMD`. */
  readonly socket: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** A clamd of this test's own. It knows one signature: the usual ones are downloaded, which a test does not do. */
export function privateClamd(): Clamd {
  const folder = mkdtempSync(path.join(tmpdir(), 'gn-clamd-'));
  const socket = path.join(folder, 'clamd.ctl');
  const settings = [
    ...[`DatabaseDirectory ${folder}`, `LocalSocket ${socket}`, 'Foreground yes', 'FixStaleSocket yes'],
    ...['StreamMaxLength 600M', 'MaxThreads 2', 'SelfCheck 0'],
  ];
  writeFileSync(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  writeFileSync(path.join(folder, 'test.ndb'), `Test.Eicar:0:*:${EICAR.toString('hex')}\n`);
  let child: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    const running = child;
    child = null;
    if (!running || running.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  return {
    socket,
    start: async () => {
      child = spawn(CLAMD, ['-c', path.join(folder, 'clamd.conf')], { stdio: 'ignore' });
      await listening(socket);
    },
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(socket: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
    const open = await new Promise<boolean>((resolve) => {
      const probe = connect(socket, () => {
        probe.destroy();
        resolve(true);
      });
      probe.on('error', () => resolve(false));
    });
    if (open) return;
    await pause(100);
  }
  throw new Error('clamd did not start in time');
}
