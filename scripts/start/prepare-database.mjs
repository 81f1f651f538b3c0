/** Migrates the database of the settings and gives a new one its first data. Runs from the server's build. */
import { loadConfig } from '../../server/dist/config/load-config.js';
import { prepareDatabase } from '../../server/dist/database/prepare-database.js';
import { loadFirstData } from '../../server/dist/database/seeds/load-first-data.js';
import { startFailure } from '../../server/dist/start-failure.js';

try {
  const config = loadConfig();
  const { seeded } = await prepareDatabase(config.databaseUrl, {
    seed: (dataSource) => loadFirstData(dataSource, config),
  });
  if (seeded) process.stdout.write('seeded\n');
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}
