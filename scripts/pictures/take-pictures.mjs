import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Visitor } from '../../test-e2e/support/visitor.mjs';
import { buildAll } from '../lib/builds.mjs';
import { chromiumAbsence, openChromium } from '../lib/chromium.mjs';
import { installMissing } from '../lib/install.mjs';
import { at } from '../lib/places.mjs';
import { endTogether } from '../lib/processes.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { say } from '../lib/say.mjs';
import { startTemporaryServer } from '../lib/temporary-server.mjs';
import { fillDesk } from './fill-desk.mjs';
import { everyScreen, keptScreens } from './screens.mjs';
import { takeDeskPictures } from './take-desk-pictures.mjs';

/**
 * `npm run pictures` makes the pictures of README, docs and handbook anew, from the running product with its demonstration data.
 * `npm run pictures -- <folder>` takes every screen instead, on a telephone and on a desk, to be looked at.
 */
export async function main() {
  endTogether();
  await installMissing();
  if (chromiumAbsence) throw new Refusal('这台机器上没有 Chromium，不能拍图。', `No pictures: ${chromiumAbsence}.`);
  await buildAll(['shared', 'server', 'h5', 'console']);
  const [folder] = process.argv.slice(2);
  const server = await startTemporaryServer();
  const browser = await openChromium();
  try {
    if (folder) await takeAll(browser, server.origin, path.resolve(folder), await everyScreen(server.origin), true);
    else await takeKept(browser, server);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function takeKept(browser, server) {
  await takeAll(browser, server.origin, at('docs/pictures'), await keptScreens(server.origin), false);
  await fillDesk(browser, server.origin);
  await takeDeskPictures(browser, server, at('docs/handbook/pictures'));
}

async function takeAll(browser, origin, folder, screens, bothSizes) {
  mkdirSync(folder, { recursive: true });
  for (const size of bothSizes ? ['phone', 'desk'] : ['phone']) {
    const visitor = await Visitor.open(browser, { origin, person: '演示网民', size });
    const viewport = visitor.page.viewportSize();
    if (bothSizes) await visitor.signIn();
    for (const { name, page } of screens) {
      const file = path.join(folder, bothSizes ? `${name}-${size}.png` : `${name}.png`);
      await visitor.goTo(page);
      await settled(visitor.page);
      if (bothSizes) await makeTallEnough(visitor);
      await visitor.screenshot(file);
      await visitor.page.setViewportSize(viewport);
      say(`· ${path.relative(process.cwd(), file)}`);
    }
    await visitor.close();
  }
}

/** Pages scroll inside themselves, so the window is made as tall as what it shows. */
async function makeTallEnough({ page, screen }) {
  const { width, height } = page.viewportSize();
  const wanted = await screen.evaluate((element) => element.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, Math.min(wanted, 6000)) });
}

/** Everything that was asked for has come, and is drawn. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
}
