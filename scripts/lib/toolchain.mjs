import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { at } from './places.mjs';
import { run } from './processes.mjs';

/** The package manager of `package.json`, such as `pnpm@10.34.9`. A newcomer has npm only, so npx brings it. */
const packageManager = () => JSON.parse(readFileSync(at('package.json'), 'utf8')).packageManager;

/** Runs pnpm. Scripts that call `pnpm` in turn find the same one, through a small folder on the PATH. */
export async function pnpm(title, args, options = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'good-netizen-pnpm-'));
  const removeShim = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeShim);
  try {
    const shim = path.join(folder, 'pnpm');
    writeFileSync(shim, `#!/bin/sh\nexec npx --yes ${packageManager()} "$@"\n`);
    writeFileSync(`${shim}.cmd`, `@npx --yes ${packageManager()} %*\r\n`);
    chmodSync(shim, 0o755);
    const env = { ...options.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
    await run(title, 'npx', ['--yes', packageManager(), ...args], { ...options, env });
  } finally {
    process.removeListener('exit', removeShim);
    removeShim();
  }
}
