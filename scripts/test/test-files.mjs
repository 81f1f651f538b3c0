import path from 'node:path';
import { root } from '../lib/places.mjs';
import { filesOf } from '../lib/stamps.mjs';

/** The test files of Node's own runner under a folder, from the project folder. */
export function testsUnder(folder) {
  return filesOf([folder])
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => path.relative(root, file));
}
