import { buildAll } from '../lib/builds.mjs';
import { requireSpace } from '../lib/disk.mjs';
import { installMissing } from '../lib/install.mjs';
import { at } from '../lib/places.mjs';
import { endTogether, run } from '../lib/processes.mjs';
import { say } from '../lib/say.mjs';

/** `npm run build`: everything that is stale, then the sizes that people download. Names after the command choose: h5, weapp … */
export async function main() {
  endTogether();
  await requireSpace(2500);
  await installMissing();
  const asked = process.argv.slice(2);
  await buildAll(asked.length > 0 ? asked : ['shared', 'server', 'h5', 'weapp', 'console']);
  if (asked.length > 0) return;
  for (const workspace of ['miniapp', 'console']) {
    await run('检查体积', 'node', ['scripts/check-sizes.mjs'], { cwd: at(workspace), onLine: say });
  }
}
