// Prints and checks the weight of both builds, and that the server's validation library has not slipped into them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const KB = 1024;
const limits = { main: 500 * KB, subpackage: 300 * KB, firstLoad: 200 * KB };
const failures = [];

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function report(name, bytes, limit) {
  const verdict = bytes <= limit ? 'ok' : 'TOO BIG';
  console.log(`${name.padEnd(34)} ${(bytes / KB).toFixed(1).padStart(8)} KB  of ${limit / KB} KB  ${verdict}`);
  if (bytes > limit) failures.push(`${name} is ${(bytes / KB).toFixed(1)} KB, over ${limit / KB} KB`);
}

function checkWeapp() {
  const root = path.join(dist, 'weapp');
  const app = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8'));
  const roots = (app.subPackages ?? app.subpackages ?? []).map((subpackage) => subpackage.root.replace(/\/$/, ''));
  const sizes = new Map([['main', 0], ...roots.map((name) => [name, 0])]);
  for (const file of filesUnder(root)) {
    const relative = path.relative(root, file).split(path.sep).join('/');
    const owner = roots.find((name) => relative.startsWith(`${name}/`)) ?? 'main';
    sizes.set(owner, sizes.get(owner) + statSync(file).size);
  }
  for (const [name, bytes] of sizes) report(`weapp ${name}`, bytes, name === 'main' ? limits.main : limits.subpackage);
}

/** The numbers of the chunks that the route of the home page names. */
function homeChunks(scripts) {
  const route = /path:"pages\/home\/index",load:.*?\.then\(/.exec(scripts)?.[0];
  const ids = [...(route ?? '').matchAll(/\.e\((\d+)\)/g)].map((match) => match[1]);
  if (ids.length === 0) throw new Error('the route of the home page was not found in the H5 build');
  return ids;
}

/** What the home page loads: the document, what it names, and the chunks that webpack's home page chunk needs. */
function checkH5() {
  const root = path.join(dist, 'h5');
  const html = readFileSync(path.join(root, 'index.html'), 'utf8');
  const entry = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const files = filesUnder(root).map((file) => path.relative(root, file).split(path.sep).join('/'));
  const ids = homeChunks(entry.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n'));
  // Chunks shared by all pages have names, those of single pages their number.
  const chunk = new RegExp(`^(js|css)/(components|page-vendors|${ids.join('|')})\\.[^/]+\\.(js|css)$`);
  const loaded = new Set(['index.html', ...entry, ...files.filter((file) => chunk.test(file))]);
  const bytes = [...loaded].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(root, file))).length, 0);
  report('h5 first load (gzip)', bytes, limits.firstLoad);
}

function checkForbidden(target) {
  for (const file of filesUnder(path.join(dist, target)).filter((name) => name.endsWith('.js'))) {
    if (/class-validator|ValidateIf|registerDecorator/.test(readFileSync(file, 'utf8'))) {
      failures.push(`class-validator is in ${path.relative(dist, file)}`);
    }
  }
}

for (const [target, check] of [
  ['weapp', checkWeapp],
  ['h5', checkH5],
]) {
  if (!existsSync(path.join(dist, target))) {
    failures.push(`dist/${target} is missing: build it first`);
    continue;
  }
  check();
  checkForbidden(target);
}
if (failures.length === 0) console.log('class-validator is in neither build');
for (const failure of failures) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
