import { buildAll } from '../scripts/lib/builds.mjs';
import { installMissing } from '../scripts/lib/install.mjs';

/** `npm run bench`: builds the server when it is stale, then measures it. `--only=mariadb`, `--only=sqlite`, `--profile`, `--quick`. */
export async function main() {
  await installMissing();
  await buildAll(['shared', 'server']);
  const { run } = await import('./run.mjs');
  await run();
}
