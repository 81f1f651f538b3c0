// Prints and checks what the first visit of the desk loads: the document, the entry, and the page one lands on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const KB = 1024;
const LIMIT = 400 * KB;
const ENTRY = 'index.html';
const landings = { 'sign-in': 'src/features/sign-in/pages/sign-in.tsx', home: 'src/features/home/pages/home.tsx' };

const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));

/** A chunk, what it imports at once, and their styles. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build's manifest`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const style of chunk.css ?? []) seen.add(style);
  for (const inner of chunk.imports ?? []) filesOf(inner, seen);
  return seen;
}

let failed = false;
for (const [name, page] of Object.entries(landings)) {
  const files = new Set([ENTRY, ...filesOf(ENTRY), ...filesOf(page)]);
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
  const verdict = bytes <= LIMIT ? 'ok' : 'TOO BIG';
  console.log(
    `console first load, ${name.padEnd(8)} ${(bytes / KB).toFixed(1).padStart(8)} KB gzip of ${LIMIT / KB} KB  ${verdict}`,
  );
  if (bytes > LIMIT) failed = true;
}
process.exitCode = failed ? 1 : 0;
