/** Child processes of a benchmark: started, waited for, ended. */
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function firstMessage(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`a child process ended with ${code} before it was ready`)));
  });
}

/** @returns {Promise<{ pid: number, port: number, stop(): Promise<void> }>} */
export async function startBare(settings) {
  const child = fork(path('./bare-server.mjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send(settings);
  const { port } = await firstMessage(child);
  return { pid: child.pid, port, stop: () => stop(child) };
}

/** The product itself, as `main.js` starts it; with `profile`, a file for its CPU profile. */
export async function startProduct(env, profile) {
  const port = await freePort();
  const child = fork(path('../server/dist/main.js'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env, PORT: String(port) },
    execArgv: profile ? ['--import', path('./profile-preload.mjs')] : [],
  });
  await firstMessage(child);
  if (profile) child.send('profile:start');
  const profiled = async () => {
    const written = firstMessage(child);
    child.send({ profile });
    await written;
  };
  return { pid: child.pid, port, stop: async () => (profile && (await profiled()), stop(child)) };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
