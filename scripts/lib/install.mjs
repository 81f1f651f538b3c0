import { existsSync, readFileSync } from 'node:fs';
import { at } from './places.mjs';
import { step } from './say.mjs';
import { pnpm } from './toolchain.mjs';

/** pnpm keeps a copy of the lockfile that it installed from, written last: nothing of ours has to be remembered. */
export function isInstalled() {
  const installed = at('node_modules/.pnpm/lock.yaml');
  if (!existsSync(installed)) return false;
  if (!['shared', 'server', 'miniapp', 'console'].every((name) => hasItsModules(name))) return false;
  return readFileSync(installed, 'utf8') === readFileSync(at('pnpm-lock.yaml'), 'utf8');
}

function hasItsModules(name) {
  const { dependencies } = JSON.parse(readFileSync(at(name, 'package.json'), 'utf8'));
  return Object.keys(dependencies ?? {}).every((dependency) => existsSync(at(name, 'node_modules', dependency)));
}

/** Installs exactly what the lockfile says, when it is not there yet. */
export async function installMissing() {
  if (isInstalled()) return;
  await step('安装依赖 · installing packages', () =>
    // Without CI=true pnpm would ask before it replaces a folder that another program made; builds need all packages.
    pnpm('安装依赖', ['install', '--frozen-lockfile', '--prefer-offline'], {
      env: { CI: 'true', NODE_ENV: 'development' },
    }),
  );
}
