import process from 'node:process';
import { ConfigRefusedError, loadConfig } from '../../config/load-config.js';
import { buildSimulator } from './simulator.js';

/** Starts the simulator as a process of its own, on the loopback interface alone. */
async function main(): Promise<void> {
  const { wechat, publicOrigin } = loadConfig();
  if (!wechat.simulator) throw new ConfigRefusedError(['WECHAT_SIMULATOR is off: there is nothing to simulate.']);
  const simulator = buildSimulator({
    apps: [
      { ...wechat.miniProgram, kind: 'mini-program' },
      { ...wechat.h5, kind: 'h5' },
    ],
    redirectOrigins: [publicOrigin],
    ...(wechat.push ? { push: { ...wechat.push, url: `${publicOrigin}/api/wechat/push`, form: 'json' as const } } : {}),
  });
  const address = await simulator.listen({ port: wechat.simulatorPort, host: '127.0.0.1' });
  process.stdout.write(`WeChat simulator: ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
