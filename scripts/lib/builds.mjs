import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { at } from './places.mjs';
import { run } from './processes.mjs';
import { say, step } from './say.mjs';
import { forget, hashOf, isFresh, remember } from './stamps.mjs';

const workspace = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const shared = ['shared/src', 'shared/package.json', 'shared/tsconfig.json', 'shared/tsconfig.build.json'];
const server = ['server/src', 'server/package.json', 'server/tsconfig.json', 'server/tsconfig.build.json'];
const miniappFiles = ['babel.config.js', 'package.json', 'project.config.json', 'tsconfig.json'];
const miniapp = ['src', 'types', 'config', 'scripts', '.env.production', ...miniappFiles].map(
  (file) => `miniapp/${file}`,
);

const consoleApp = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'scripts'].map(
  (file) => `console/${file}`,
);

const compile = (project) => [process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at(project)]];
const npmRun = (script) => ['npm', ['run', '--silent', script]];
const bundlerEnv = { NODE_ENV: 'production' };
/** Taro reads these at build time, so they are part of what a build is made from. */
const taroSettings = () =>
  Object.entries(process.env)
    .filter(([name]) => name.startsWith('TARO_APP_'))
    .sort()
    .join('\n');

/** What is built from what, in the order in which one needs the other. */
export const builds = {
  shared: { output: 'shared/dist', sources: shared, command: compile('shared/tsconfig.build.json') },
  server: { output: 'server/dist', sources: [...shared, ...server], command: compile('server/tsconfig.build.json') },
  h5: { output: 'miniapp/dist/h5', sources: [...shared, ...miniapp], command: npmRun('build:h5'), bundler: 'miniapp' },
  weapp: {
    output: 'miniapp/dist/weapp',
    sources: [...shared, ...miniapp],
    command: npmRun('build:weapp'),
    bundler: 'miniapp',
  },
  console: {
    output: 'console/dist',
    sources: [...shared, ...consoleApp],
    command: npmRun('build'),
    bundler: 'console',
  },
};

/** Builds what is stale. Answers whether there was anything to do. */
export async function buildStale(name) {
  const { output, sources, command, bundler } = builds[name];
  const hash = hashOf(
    [...workspace, ...sources],
    `${process.versions.node} ${bundler === 'miniapp' ? taroSettings() : ''}`,
  );
  if (isFresh(output, hash)) return false;
  await step(`构建 ${name} · building ${name}`, async () => {
    forget(output);
    // What a source file left behind must not outlive it.
    await rm(at(output), { recursive: true, force: true });
    const [program, args] = command;
    const place = bundler ? { cwd: at(bundler), env: bundlerEnv } : {};
    await run(`构建 ${name}`, program, args, { ...place, timeoutMs: 600_000 });
    remember(output, hash);
  });
  return true;
}

/** Builds the named ones in order; says so when nothing was stale. */
export async function buildAll(names) {
  let worked = false;
  for (const name of names) worked = (await buildStale(name)) || worked;
  if (!worked) say('· 构建产物都是最新的 · every build is up to date');
}

/** Version of the project, for headings. */
export const version = () => JSON.parse(readFileSync(at('package.json'), 'utf8')).version;
