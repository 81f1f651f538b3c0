import { mkdir, mkdtemp, writeFile, cp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Lays out a small copy of the house in a temporary folder, with exactly the given imports. Answers its path. */
export async function buildFixture(root, arrows) {
  const base = await realpath(await mkdtemp(path.join(tmpdir(), 'arrows-')));
  const files = new Map([
    ['shared/src/paths.ts', []],
    ['server/src/pledge/domain/leaf.ts', []],
  ]);
  for (const [from, to] of arrows) {
    if (!files.has(from)) files.set(from, []);
    files.get(from).push(to);
    if (!to.startsWith('npm:') && !to.endsWith('/nowhere.ts') && !files.has(to)) files.set(to, []);
  }
  for (const [file, imports] of files) await write(base, file, sourceOf(file, imports));
  const packages = arrows.map(([, to]) => to).filter((to) => to.startsWith('npm:'));
  for (const name of new Set(packages)) await writePackage(base, name.slice(4));
  await cp(path.join(root, 'tooling/arrows/tsconfig.json'), path.join(base, 'tooling/arrows/tsconfig.json'));
  return base;
}

/** Type-only imports on purpose: a rule that misses them misses half of all leaks. */
function sourceOf(file, imports) {
  const lines = imports.map((to, i) => `import type { T as T${i} } from '${specifier(file, to)}';`);
  const uses = imports.map((_, i) => `T${i}`).join(' | ');
  return [...lines, `export type T = ${uses || 'string'};`, ''].join('\n');
}

function specifier(from, to) {
  if (to.startsWith('npm:')) return to.slice(4);
  const relative = path.posix.relative(path.posix.dirname(from), to).replace(/\.ts$/, '.js');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

async function writePackage(base, name) {
  await write(base, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }));
  await write(base, `node_modules/${name}/main.js`, 'module.exports = {};\n');
}

async function write(base, file, text) {
  const target = path.join(base, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
