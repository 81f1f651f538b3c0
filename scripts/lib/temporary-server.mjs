import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from './ports.mjs';
import { startServices } from './serve.mjs';

/**
 * The real server with the demonstration data and the simulator, on a database of its own that is thrown away. Needs the
 * builds of `server` and `h5`.
 */
export async function startTemporaryServer(settings = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-server-'));
  const [port, simulatorPort] = await freePorts(2);
  const env = {
    ...{ NODE_ENV: 'development', DEMO: 'true', WECHAT_SIMULATOR: 'true', LOG_LEVEL: 'error', HOST: '127.0.0.1' },
    ...{ PORT: String(port), WECHAT_SIMULATOR_PORT: String(simulatorPort), PUBLIC_ORIGIN: `http://127.0.0.1:${port}` },
    ...{ DATABASE_URL: `sqlite:${folder}/demonstration.sqlite`, DATA_DIR: folder, RATE_PER_ADDRESS: '0' },
    ...settings,
  };
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  try {
    const lines = [];
    const services = await startServices({ env, onLine: (line) => lines.push(line) });
    return {
      /** What simulator and server have printed. */
      lines,
      dataDir: folder,
      databaseUrl: env.DATABASE_URL,
      origin: env.PUBLIC_ORIGIN,
      simulatorOrigin: `http://127.0.0.1:${simulatorPort}`,
      async stop() {
        await services.stop();
        removeFolder();
      },
    };
  } catch (error) {
    removeFolder();
    throw error;
  }
}
