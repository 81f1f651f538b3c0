import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FOLDER = '/usr/bin';

/** Why the tests with ffmpeg are left out here; `null` when they run. */
export const ffmpegAbsence: string | null = ['ffmpeg', 'ffprobe'].every((tool) => existsSync(path.join(FOLDER, tool)))
  ? null
  : 'no ffmpeg on this machine';

function within<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'gn-film-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Has ffmpeg make a file from these arguments. */
export const filmed = (name: string, ...given: string[]): Buffer =>
  within((folder) => {
    const file = path.join(folder, name);
    execFileSync(path.join(FOLDER, 'ffmpeg'), ['-nostdin', '-v', 'error', '-y', ...given, file]);
    return readFileSync(file);
  });

interface Probed {
  format: { format_name: string; duration: string; tags?: Record<string, string> };
  streams: { codec_name: string; codec_type: string; width?: number; height?: number; profile?: string }[];
}

/** What ffprobe says of a file. */
export const probed = (bytes: Buffer): Probed =>
  within((folder) => {
    const file = path.join(folder, 'file');
    writeFileSync(file, bytes);
    const given = ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', file];
    return JSON.parse(execFileSync(path.join(FOLDER, 'ffprobe'), given, { encoding: 'utf8' })) as Probed;
  });

/** A folder with the real tools, of which the one that renders films takes a minute over it. */
export function slowFfmpeg(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gn-slow-'));
  const slow = `#!/bin/sh\ncase "$*" in *x264*) exec /bin/sleep 60;; *) exec ${FOLDER}/ffmpeg "$@";; esac\n`;
  writeFileSync(path.join(folder, 'ffmpeg'), slow);
  writeFileSync(path.join(folder, 'ffprobe'), `#!/bin/sh\nexec ${FOLDER}/ffprobe "$@"\n`);
  for (const tool of ['ffmpeg', 'ffprobe']) chmodSync(path.join(folder, tool), 0o755);
  return folder;
}
