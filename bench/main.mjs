import { buildAll } from '../scripts/lib/builds.mjs';
import { installMissing } from '../scripts/lib/install.mjs';
import { say } from '../scripts/lib/say.mjs';

/**
 * `npm run bench`: builds the server when it is stale, then measures it: both engines, pages of the desk, sign-ups for lectures.
 * `--only=mariadb`, `--only=sqlite`, `--profile` and `--quick` for the engines; `--dashboards` or `--sign-ups` for that alone.
 */
export async function main() {
  await installMissing();
  await buildAll(['shared', 'server']);
  const asked = (flag) => process.argv.includes(flag);
  const alone = asked('--dashboards') || asked('--sign-ups');
  if (!alone) await (await import('./run.mjs')).run();
  const whole = !alone && !process.argv.some((word) => /^--(only|quick|profile)/.test(word));
  if (whole || asked('--dashboards')) await dashboards();
  if (whole || asked('--sign-ups')) await signUps();
}

async function dashboards() {
  const { dashboardTable, measureDashboards } = await import('./dashboards.mjs');
  const figures = await measureDashboards();
  if (figures) for (const line of dashboardTable(figures)) say(line);
}

async function signUps() {
  const { measureSignUps, signUpTable } = await import('./sign-ups.mjs');
  const figures = await measureSignUps();
  if (figures) for (const line of signUpTable(figures)) say(line);
}
