import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { at } from '../../scripts/lib/places.mjs';

const folders = { linux: 'linux', darwin: 'mac' };
const main = createRequire(at('miniapp/package.json')).resolve('miniprogram-compiler');
const folder = path.join(path.dirname(main), 'bin', folders[process.platform] ?? 'none');

/** Why WeChat's own compilers cannot run here; false when they can. */
export const compilerAbsence =
  process.arch === 'x64' && existsSync(folder) ? false : `no wcc and wcsc for ${process.platform} ${process.arch}`;

/** What a compiler has against the files, or '' when it takes them all. */
function complaintOf(program, dist, options, files) {
  chmodSync(path.join(folder, program), 0o755);
  const done = spawnSync(path.join(folder, program), [...options, ...files], {
    cwd: dist,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  return done.status === 0 ? '' : done.stderr || String(done.error ?? `exit code ${done.status}`);
}

/** WXML templates and WXS scripts, paths from `dist`. */
export const templateComplaint = (dist, files) => complaintOf('wcc', dist, ['-d'], files);

/** WXSS style sheets, paths from `dist`; all of them together, since one imports another. */
export const styleComplaint = (dist, files) => complaintOf('wcsc', dist, ['-db', '-pc', '0'], files);
