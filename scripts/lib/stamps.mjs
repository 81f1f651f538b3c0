import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, root } from './places.mjs';

const skipped = new Set(['node_modules', 'dist', 'coverage', '.swc']);

/** Every file beneath the given files and folders, sorted; what is missing is left out. */
export function filesOf(places) {
  const found = [];
  const visit = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isFile()) found.push(file);
    if (!stat?.isDirectory()) return;
    for (const name of readdirSync(file)) if (!skipped.has(name)) visit(path.join(file, name));
  };
  for (const place of places) visit(at(place));
  return found.sort();
}

/** Hash of the contents and names of all files beneath `places`, with the given settings. */
export function hashOf(places, settings = '') {
  const hash = createHash('sha256').update(settings);
  for (const file of filesOf(places)) {
    const content = readFileSync(file);
    hash.update(`\n${path.relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

const stampOf = (output) => at(output, '.stamp');

/** Whether `output` was made from exactly these sources. */
export function isFresh(output, hash) {
  try {
    return readFileSync(stampOf(output), 'utf8') === hash;
  } catch {
    return false;
  }
}

/** A build that is broken off leaves no stamp, so it is made again. */
export function forget(output) {
  rmSync(stampOf(output), { force: true });
}

export function remember(output, hash) {
  mkdirSync(at(output), { recursive: true });
  writeFileSync(stampOf(output), hash);
}
