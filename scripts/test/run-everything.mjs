import { readdirSync } from 'node:fs';
import { buildStale } from '../lib/builds.mjs';
import { requireSpace } from '../lib/disk.mjs';
import { installMissing } from '../lib/install.mjs';
import { at } from '../lib/places.mjs';
import { endTogether } from '../lib/processes.mjs';
import { command, jest, nodeTests, task } from './stage-kinds.mjs';
import { staticStages, unitStages } from './static-stages.mjs';
import { runStages } from './run-stages.mjs';
import { Tally } from './tally.mjs';
import { testsUnder } from './test-files.mjs';

const build = (name) => task(`build of ${name}`, () => buildStale(name));

/** What the builds must not exceed and must not carry. */
const bundleStages = () => [
  command('sizes of what citizens download', process.execPath, ['scripts/check-sizes.mjs'], { cwd: at('miniapp') }),
  command('size of what staff download', process.execPath, ['scripts/check-sizes.mjs'], { cwd: at('console') }),
  nodeTests('bundles', testsUnder('tooling/bundle')),
];

/** What people do with the pages, in WeChat's own framework and in a browser, against started servers: a stage per folder. */
const runningStages = () =>
  readdirSync(at('test-e2e'))
    .map((folder) => [folder, testsUnder(`test-e2e/${folder}`)])
    .filter(([, files]) => files.length > 0)
    .map(([folder, files]) => nodeTests(`people, ${folder}`, files));

/** `npm test`: everything that can run on this machine, the cheapest first; what is left out is named with the reason. */
export async function main() {
  endTogether();
  await requireSpace(2500);
  await installMissing();
  const tally = new Tally();
  const compiled = await runStages([build('shared'), build('server')], tally);
  await runStages([...staticStages, ...unitStages], tally, 2);
  // In parts, each with fresh workers: modules of ended test files stay in a worker's memory and slow it down.
  await runStages(
    ['1/3', '2/3', '3/3'].map((shard) => jest(`server, part ${shard}`, 'server', { shard })),
    tally,
  );
  const bundled = await runStages([build('h5'), build('weapp'), build('console')], tally, 2);
  await dependent(bundled, bundleStages(), tally);
  await dependent(compiled && bundled, runningStages(), tally);
  if (!tally.conclude()) process.exitCode = 1;
}

/** What needs a build that failed has failed with it, rather than being left out in silence. */
async function dependent(ready, stages, tally) {
  if (ready) return runStages(stages, tally);
  for (const { name } of stages) tally.add(name, { failed: 1, report: `${name}: not run, since a build failed.` }, 0);
}
