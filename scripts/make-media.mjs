#!/usr/bin/env node
/**
 * Makes the short films and sounds of the demonstration: `node scripts/make-media.mjs`.
 * Needs `ffmpeg` with libx264 and libmp3lame, and the font Noto Serif CJK SC; both are needed only here: the output is
 * committed in server/src/database/seeds/media/classroom. Films are H.264 + AAC in MP4, sounds are MP3: what WeChat and
 * Chromium both play. Frames are drawn by art/frames.mjs, tones are computed by art/melody.mjs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { films } from './art/frames.mjs';
import { melodies, play, wav } from './art/melody.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sharp = createRequire(join(root, 'server/package.json'))('sharp');
const out = join(root, 'server/src/database/seeds/media/classroom');
const framesPerSecond = 12;
const work = mkdtempSync(join(tmpdir(), 'good-netizen-media-'));

function ffmpeg(...args) {
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], { stdio: 'inherit' });
}

function tones(name, seconds, beat, melody) {
  const file = join(work, `${name}.wav`);
  writeFileSync(file, wav(play(seconds, beat, melodies[melody])));
  return file;
}

async function film(name, { seconds, melody, poster, frame }) {
  const folder = join(work, name);
  mkdirSync(folder);
  for (let index = 0; index < seconds * framesPerSecond; index += 1) {
    const picture = Buffer.from(frame(index / framesPerSecond));
    await sharp(picture)
      .png({ compressionLevel: 1 })
      .toFile(join(folder, `${String(index).padStart(4, '0')}.png`));
  }
  const input = [
    '-framerate',
    String(framesPerSecond),
    '-i',
    join(folder, '%04d.png'),
    '-i',
    tones(name, seconds, 0.5, melody),
  ];
  const picture = [
    '-c:v',
    'libx264',
    '-profile:v',
    'main',
    '-pix_fmt',
    'yuv420p',
    '-crf',
    '30',
    '-preset',
    'veryslow',
    '-g',
    '60',
  ];
  const sound = ['-c:a', 'aac', '-b:a', '32k', '-ac', '1'];
  ffmpeg(
    ...input,
    ...picture,
    ...sound,
    '-t',
    String(seconds),
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-movflags',
    '+faststart',
    join(out, `${name}.mp4`),
  );
  await sharp(Buffer.from(frame(poster)))
    .jpeg({ quality: 72, mozjpeg: true })
    .toFile(join(out, `${name}.jpg`));
}

function sound(name, seconds, beat, melody) {
  const input = tones(name, seconds, beat, melody);
  ffmpeg(
    '-i',
    input,
    '-c:a',
    'libmp3lame',
    '-b:a',
    '32k',
    '-ac',
    '1',
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    join(out, `${name}.mp3`),
  );
}

mkdirSync(out, { recursive: true });
try {
  sound('fraud-rhyme', 32, 0.5, 'morning');
  sound('elder-rhyme', 30, 0.6, 'evening');
  for (const [name, plan] of Object.entries(films)) await film(name, plan);
} finally {
  rmSync(work, { recursive: true, force: true });
}
