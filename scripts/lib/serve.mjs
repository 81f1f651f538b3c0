import { setTimeout as pause } from 'node:timers/promises';
import { launch, unforeseenEnd } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const READY_TIMEOUT_MS = 90_000;

/** Asks until the address answers 200. @throws Refusal when the process ends first or takes too long */
async function untilReady(name, url, { ended, tail }) {
  let over = null;
  void ended.then((result) => (over = result));
  for (const deadline = Date.now() + READY_TIMEOUT_MS; Date.now() < deadline; await pause(100)) {
    if (over) break;
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok && !over) return;
  }
  const why = tail.join('\n');
  if (over)
    throw new Refusal(
      `${why}\n\n${name} 没有启动成功。`,
      `${name} did not start (exit code ${over.code ?? over.signal}).`,
    );
  throw new Refusal(`${why}\n\n${name} 在 ${READY_TIMEOUT_MS / 1000} 秒内没有就绪。`, `${name} was not ready in time.`);
}

/**
 * Starts the WeChat simulator (when asked for) and the server from their builds, and waits until both answer. The server
 * prepares its database itself. `env` holds at least PORT, and WECHAT_SIMULATOR_PORT with the simulator.
 */
export async function startServices({ env, withSimulator = true, onLine }) {
  const started = [];
  const begin = async (name, script, url) => {
    const service = launch(script, { env, onLine });
    started.push({ name, ...service });
    await untilReady(name, url, service);
  };
  const stop = () => Promise.all(started.map((service) => service.stop()));
  try {
    const simulator = `http://127.0.0.1:${env.WECHAT_SIMULATOR_PORT}/__sim/health`;
    if (withSimulator) await begin('simulator', 'server/dist/wechat/simulator/main.js', simulator);
    await begin('server', 'server/dist/main.js', `http://127.0.0.1:${env.PORT}/api/health/ready`);
  } catch (error) {
    await stop();
    throw error;
  }
  const ends = started.map(({ name, ended }) => ended.then((result) => ({ name, ...result })));
  return { stop, firstEnd: unforeseenEnd(ends) };
}
