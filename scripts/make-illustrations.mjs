#!/usr/bin/env node
/**
 * Draws every still picture of the project: `node scripts/make-illustrations.mjs`.
 * Output is committed: miniapp/src/assets (bundled) and server/src/database/seeds/media (served with the demonstration).
 * Everything is computed from fixed numbers and seeds, so that a second run changes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cover } from './art/covers.mjs';
import { lessonPictures } from './art/lesson-pictures.mjs';
import { activities, qualities } from './art/medallions.mjs';
import { tabIcons } from './art/tab-icons.mjs';
import { emptyState, errorState, heroHome, seal } from './art/wide.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sharp = createRequire(join(root, 'server/package.json'))('sharp');
const illustrations = join(root, 'miniapp/src/assets/illustrations');
const tabs = join(root, 'miniapp/src/assets/tab');
const media = join(root, 'server/src/database/seeds/media');

function write(folder, name, content) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

const bundled = {
  ...qualities,
  ...activities,
  'hero-home': heroHome,
  'empty-state': emptyState,
  'error-state': errorState,
  seal,
};
for (const [name, draw] of Object.entries(bundled)) write(illustrations, `${name}.svg`, draw());

for (const [name, picture] of Object.entries(tabIcons)) {
  const png = await sharp(Buffer.from(picture), { density: 288 })
    .resize(81, 81)
    .png({ compressionLevel: 9 })
    .toBuffer();
  write(tabs, `${name}.png`, png);
}

const covers = { story: [24, 2018], family: [12, 520], work: [8, 1128] };
for (const [kind, [count, seed]] of Object.entries(covers)) {
  for (let number = 1; number <= count; number += 1) {
    const name = `${kind}-${String(number).padStart(2, '0')}.svg`;
    write(join(media, 'covers'), name, cover(seed + number * 6, number - 1));
  }
}

for (const [name, draw] of Object.entries(lessonPictures)) write(join(media, 'classroom'), `${name}.svg`, draw());
