// Draws the tab-bar icons as PNG: WeChat's tab bar takes no SVG. Run by hand when an icon changes; needs a Chromium.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'src', 'assets', 'tab');
const colours = { '': '#54585f', '-on': '#1f437f' };

/** Strokes on a 24-unit grid: a drum tower, an open book, a ballot with a check, a person in a collar of batik dots. */
const icons = {
  home: '<path d="M12 2.6v2.2M8.6 7.4 12 4.8l3.4 2.6M6.4 11.6 9 7.4h6l2.6 4.2M4 16.2l2.4-4.6h11.2l2.4 4.6zM6.6 16.2v5M17.4 16.2v5M10.2 21.2v-2.6h3.6v2.6M4.6 21.2h14.8"/>',
  learn:
    '<path d="M12 6.4C9.8 4.7 6.6 4.2 3.4 4.6v13.6c3.2-.4 6.4.1 8.6 1.8 2.2-1.7 5.4-2.2 8.6-1.8V4.6c-3.2-.4-6.4.1-8.6 1.8zM12 6.4V20M6.2 8.8c1.2 0 2.2.2 3.2.6M6.2 12.4c1.2 0 2.2.2 3.2.6M17.8 8.8c-1.2 0-2.2.2-3.2.6M17.8 12.4c-1.2 0-2.2.2-3.2.6"/>',
  selections: '<path d="M3.6 13.4h16.8v7.4H3.6zM8.4 16.6h7.2M6.4 13.4V3.2h11.2v10.2M9 8l2.2 2.2L15.2 6"/>',
  me: '<circle cx="12" cy="7.6" r="4.2"/><path d="M3.8 21c.6-4.8 3.8-7.4 8.2-7.4s7.6 2.6 8.2 7.4zM12 13.8v2.6M9.4 17.8l2.6-1.4 2.6 1.4"/>',
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 81, height: 81 } });
await mkdir(target, { recursive: true });
for (const [name, strokes] of Object.entries(icons)) {
  for (const [suffix, colour] of Object.entries(colours)) {
    const fill = suffix === '-on' ? '#1f437f1f' : 'none';
    await page.setContent(
      `<body style="margin:0"><svg width="81" height="81" viewBox="-1.5 -1.5 27 27" fill="${fill}" stroke="${colour}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${strokes}</svg></body>`,
    );
    await writeFile(path.join(target, `${name}${suffix}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
