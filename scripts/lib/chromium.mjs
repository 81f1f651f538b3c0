import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const args = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--autoplay-policy=no-user-gesture-required'],
];

/** The Chromium of this machine (or of CHROMIUM), or null. */
export const findChromium = () => [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place)) ?? null;

/** Why the tests in a browser are left out here; false when they run. */
export const chromiumAbsence = findChromium() ? false : 'no Chromium on this machine (CHROMIUM may name one)';

/** Opens the browser. The package is read only now, since a script may run before anything is installed. */
export async function openChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: findChromium(), args });
}
