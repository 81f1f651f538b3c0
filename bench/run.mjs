/** Both engines one after the other, a table, `bench/results.json`. */
import { writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { say } from '../scripts/lib/say.mjs';
import { engines } from './engines.mjs';
import { ratiosOf, tableOf } from './report.mjs';
import { runEngine } from './run-engine.mjs';

const RESULTS = fileURLToPath(new URL('./results.json', import.meta.url));
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const profile = process.argv.includes('--profile') ? `${tmpdir()}/good-netizen-` : null;

async function measured({ name, missing, open }) {
  const reason = missing();
  if (reason) {
    say(`· ${name}: skipped, ${reason}`);
    return { skipped: reason };
  }
  say(`· ${name}`);
  const place = await open();
  try {
    const result = await runEngine(place, { profile: profile && `${profile}${place.engine}.cpuprofile`, say });
    return { ...result, ratios: ratiosOf(result, place.engine) };
  } finally {
    await place.stop();
  }
}

/** Measures, prints, writes. The exit code says whether every acknowledged ballot was found in the database. */
export async function run() {
  const results = { machine: { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version }, engines: {} };
  const tables = [];
  for (const engine of engines.filter(({ name }) => !only || name.toLowerCase() === only)) {
    const result = await measured(engine);
    results.engines[engine.name] = result;
    if (!result.skipped) tables.push('', ...tableOf(engine.name, result));
  }
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, measuredAt: new Date().toISOString() }, null, 2)}\n`);
  for (const line of tables) say(line);
  say(`\nwritten: ${RESULTS}`);
  const lost = Object.values(results.engines).filter(({ acknowledged, rows }) => acknowledged !== rows);
  if (lost.length > 0) {
    say('Ballots were acknowledged that are not in the database, or the other way round.');
    process.exitCode = 1;
  }
}
