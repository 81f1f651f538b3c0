import type { AppConfig } from './config/app-config.js';
import { loadConfig } from './config/load-config.js';
import { createApp } from './create-app.js';
import { prepareDatabase } from './database/prepare-database.js';
import { loadFirstData } from './database/seeds/load-first-data.js';
import { openDesk } from './open-desk.js';
import { startFailure } from './start-failure.js';

/** Starts the server: settings, database, application, port — and says in one sentence what stands in the way. */
async function start(): Promise<void> {
  const config = loadConfig();
  await prepareDatabase(config.databaseUrl, { seed: (dataSource) => loadFirstData(dataSource, config) });
  const app = await createApp(config);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  // The script that started this process is gone: nobody else would end it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  sayFirstAdministrator(await openDesk(app, config));
  await app.listen(config.port, config.host);
  sayReady(config);
}

/** For scripts that wait: a message to the parent process if there is one, and one line that begins with `ready`. */
function sayReady({ port, publicOrigin }: AppConfig): void {
  process.send?.({ type: 'ready', port, publicOrigin });
  process.stdout.write(`ready ${publicOrigin}\n`);
}

/** For whoever runs the server, on its terminal and nowhere else: the link opens the first account, once. */
function sayFirstAdministrator(url: string | null): void {
  if (url !== null) process.stdout.write(`first-administrator ${url}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
});
