import { buildStale } from '../lib/builds.mjs';
import { installMissing } from '../lib/install.mjs';
import { endTogether } from '../lib/processes.mjs';
import { runStages } from './run-stages.mjs';
import { task } from './stage-kinds.mjs';
import { staticStages, unitStages } from './static-stages.mjs';
import { Tally } from './tally.mjs';

/** `npm run check`: style, types, arrows and the quick tests; nothing that needs a database or a browser. */
export async function main() {
  endTogether();
  await installMissing();
  const tally = new Tally();
  await runStages([task('build of shared', () => buildStale('shared'))], tally);
  await runStages([...staticStages, ...unitStages], tally, 2);
  if (!tally.conclude(false)) process.exitCode = 1;
}
