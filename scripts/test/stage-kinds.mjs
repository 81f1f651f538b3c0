import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at } from '../lib/places.mjs';
import { attempt } from '../lib/processes.mjs';
import { jestOutcome, nodeTestOutcome } from './outcomes.mjs';

const STAGE_TIMEOUT_MS = 600_000;

/** A stage that is one check: a command that succeeds or fails. */
export function command(name, program, args, options = {}) {
  return {
    name,
    async work() {
      const { code, tail } = await attempt(program, args, { timeoutMs: STAGE_TIMEOUT_MS, ...options });
      return code === 0 ? { passed: 1 } : { failed: 1, report: tail.join('\n') };
    },
  };
}

/** A Node program of an installed package. */
export const tool = (name, script, args, options) => command(name, process.execPath, [at(script), ...args], options);

/** A stage that is a piece of work of ours, such as a build: it passes unless it throws. */
export function task(name, work) {
  return {
    name,
    async work() {
      try {
        await work();
        return { passed: 1 };
      } catch (error) {
        return { failed: 1, report: error.message };
      }
    },
  };
}

/** Jest in one workspace, or in one part of it (`shard`: `1/3`); every test counts. */
export function jest(name, workspace, { workers = 2, esm = true, shard } = {}) {
  const nodeOptions = esm ? ['--experimental-vm-modules', '--no-warnings'] : [];
  return counted(
    name,
    (file) => [
      ...nodeOptions,
      at('node_modules/jest/bin/jest.js'),
      ...['-c', at(workspace, 'jest.config.mjs'), '--rootDir', at(workspace)],
      ...['--json', '--outputFile', file, '--silent', `--maxWorkers=${workers}`],
      ...(shard ? [`--shard=${shard}`] : []),
    ],
    workspace,
    jestOutcome,
  );
}

/** Node's own test runner over the given files, one file at a time unless told otherwise. */
export function nodeTests(name, files, { concurrency = 1 } = {}) {
  const reporter = new URL('./line-reporter.mjs', import.meta.url).href;
  return counted(
    name,
    (file) => [
      '--test',
      `--test-concurrency=${concurrency}`,
      `--test-reporter=${reporter}`,
      `--test-reporter-destination=${file}`,
      ...files.map((test) => at(test)),
    ],
    '.',
    nodeTestOutcome,
  );
}

function counted(name, argsFor, cwd, outcome) {
  return {
    name,
    async work() {
      const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-test-'));
      const file = path.join(folder, 'result');
      try {
        const env = { NODE_ENV: 'test', FORCE_COLOR: '0' };
        const options = { cwd: at(cwd), env, timeoutMs: STAGE_TIMEOUT_MS };
        const { code, tail } = await attempt(process.execPath, argsFor(file), options);
        return outcome({ code, tail: tail.join('\n'), text: readIfThere(file) });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
