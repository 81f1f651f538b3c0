import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { at } from './places.mjs';

/** The environment over `.env`, as the server will see it. Only what has to be known before the server is built is read here. */
export function roughSettings() {
  const file = at('.env');
  const values = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
  return {
    port: Number(values.PORT || 3000),
    simulatorPort: values.WECHAT_SIMULATOR_PORT ? Number(values.WECHAT_SIMULATOR_PORT) : null,
    logLevel: values.LOG_LEVEL || 'warn',
  };
}
