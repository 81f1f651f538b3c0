import { at } from '../lib/places.mjs';
import { jest, nodeTests, tool } from './stage-kinds.mjs';

const types = (workspace) =>
  tool(`types of ${workspace}`, 'node_modules/typescript/bin/tsc', ['-p', at(workspace, 'tsconfig.json'), '--noEmit']);

/** What the texts themselves tell, before anything is built but `shared`, whose types the server reads. */
export const staticStages = [
  tool('prettier', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  tool('eslint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  types('shared'),
  types('server'),
  types('miniapp'),
  types('console'),
  tool('arrows', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.cjs', 'server/src', 'shared/src', 'miniapp/src'],
  ]),
  // `@/` means the workspace's own sources, so the console is read with its own meaning.
  tool('arrows of the console', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    ...['--config', '.dependency-cruiser.cjs', '--ts-config', 'tooling/arrows/tsconfig.console.json', 'console/src'],
  ]),
  nodeTests('arrows refuse what is planted', ['tooling/arrows/arrows.test.mjs']),
  nodeTests('scripts', [
    'scripts/test/outcomes.test.mjs',
    'scripts/lib/lib.test.mjs',
    'scripts/lib/palette-png.test.mjs',
  ]),
];

/** Tests that need neither a database nor a build. */
export const unitStages = [
  jest('shared', 'shared', { workers: 1 }),
  jest('miniapp', 'miniapp', { workers: 1, esm: false }),
  jest('console', 'console', { workers: 1, esm: false }),
];
