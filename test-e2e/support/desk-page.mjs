import assert from 'node:assert/strict';
import { deskSizes } from './clerk.mjs';
import { keepPicture } from './keep-picture.mjs';

/** What holds on every page of the console, at both sizes of screen: accessible, no sideways scrolling, no error. */
export async function assertGoodDeskPage(clerk, what) {
  await clerk.page.waitForLoadState('networkidle');
  const own = clerk.page.viewportSize();
  for (const [name, size] of Object.entries(deskSizes)) {
    await clerk.page.setViewportSize(size);
    await clerk.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.deepEqual(await clerk.axe(), [], `axe-core on ${what} (${name})`);
    const [shown, there] = await clerk.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return [clientWidth, scrollWidth];
    });
    assert.ok(there <= shown + 1, `${what} (${name}) scrolls sideways: ${there} > ${shown}`);
    await keepPicture(clerk, `${what} ${name}`, { size });
  }
  await clerk.page.setViewportSize(own);
  clerk.assertNoErrors();
}

/** The words of every line of the navigation; what is folded is not on the page, so all of it is unfolded first. */
export async function linesOfNavigation(clerk) {
  const nav = clerk.page.getByRole('navigation', { name: '主导航' });
  const folded = nav.locator('[role="menuitem"][aria-expanded="false"]');
  for (let left = 30; left > 0 && (await folded.count()) > 0; left -= 1) {
    const group = await folded.first().elementHandle();
    await group.click();
    await clerk.page.waitForFunction((one) => one.getAttribute('aria-expanded') === 'true', group);
  }
  assert.equal(await folded.count(), 0, 'every group of the navigation is open');
  return nav.getByRole('link').allInnerTexts();
}
