/** Migrates the database of the settings and, where demonstration is on, fills an empty one. Runs from the server's build. */
import { loadConfig } from '../../server/dist/config/load-config.js';
import { prepareDatabase } from '../../server/dist/database/prepare-database.js';
import { startFailure } from '../../server/dist/start-failure.js';

async function seedOf(config) {
  if (!config.demo) return undefined;
  const { loadDemonstration } = await import('../../server/dist/database/seeds/load-demonstration.js');
  return (dataSource) => loadDemonstration(dataSource, config);
}

try {
  const config = loadConfig();
  const { seeded } = await prepareDatabase(config.databaseUrl, { seed: await seedOf(config) });
  if (seeded) process.stdout.write('seeded\n');
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}
