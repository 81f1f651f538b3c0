import assert from 'node:assert/strict';
import { keepPicture } from '../support/keep-picture.mjs';
import { sizes } from '../support/visitor.mjs';

/** Keeps every address that the pages of this visitor ask for, so that `assertGoodPage` can tell foreign ones. */
export function watchRequests(visitor) {
  visitor.asked = [];
  visitor.page.context().on('request', (request) => visitor.asked.push(request.url()));
  return visitor;
}

/** How every page is looked at: on a telephone, at a desk, and on a telephone in large text (长辈模式). */
const looks = [
  { name: 'phone', size: sizes.phone, largeText: false },
  { name: 'desk', size: sizes.desk, largeText: false },
  { name: 'large text', size: sizes.phone, largeText: true },
];

/**
 * What holds on every page, in all its looks: accessible, no sideways scrolling, nothing asked of another origin, nothing
 * logged as an error.
 */
export async function assertGoodPage(visitor, what) {
  await visitor.page.waitForLoadState('networkidle');
  const own = visitor.page.viewportSize();
  for (const look of looks) {
    await takeLook(visitor, look);
    await assertGoodLook(visitor, `${what} (${look.name})`);
    await keepPicture(visitor, `${what} (${look.name})`, look);
  }
  await takeLook(visitor, { size: own, largeText: false });
  visitor.assertNoErrors();
}

/** Turns the page to this size, and its text to this scale, until it is drawn. */
async function takeLook(visitor, { size, largeText }) {
  await visitor.page.setViewportSize(size);
  await visitor.page.evaluate((large) => {
    for (const page of document.querySelectorAll('.taro_page')) page.classList.toggle('text-largest', large);
    return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, largeText);
}

async function assertGoodLook(visitor, what) {
  assert.deepEqual(await visitor.axe(), [], `axe-core on ${what}`);
  const { wide, loaded } = await visitor.page.evaluate(() => ({
    wide: [document.documentElement, ...document.querySelectorAll('.taro_page')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName}: ${element.scrollWidth} > ${element.clientWidth}`),
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  }));
  assert.deepEqual(wide, [], `${what} scrolls sideways`);
  assert.deepEqual(foreign([...loaded, ...(visitor.asked ?? [])], visitor.origin), [], `${what} asks others`);
}

const foreign = (addresses, origin) =>
  addresses.filter((address) => /^(https?|wss?):/.test(address) && !address.startsWith(`${origin}/`));

/** The picture with this beginning of its label has come and can be seen. */
export async function assertPictureLoads(visitor, label) {
  const picture = visitor.screen.locator(`[aria-label^="${label}"] img, img[aria-label^="${label}"]`).first();
  await picture.waitFor({ state: 'attached' });
  await visitor.page.waitForFunction(
    (image) => image.complete && image.naturalWidth > 0,
    await picture.elementHandle(),
  );
}
