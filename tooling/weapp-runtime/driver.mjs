import { findOnScreen } from './find-on-screen.mjs';
import { telephoneNetwork } from './network.mjs';
import { PAGE_ORIGIN, programHandler } from './serve-program.mjs';

const TIMEOUT_MS = 15_000;

/** The simulator's app id of the mini-program (see server/src/config). */
const SIMULATED_APPID = 'wx5a00000000000001';

/**
 * A person with the mini-program on a telephone, outside WeChat. Everything that goes wrong in the page is kept in `errors`;
 * a test ends with `assertNoErrors()`.
 */
export class Telephone {
  errors = [];

  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(TIMEOUT_MS);
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
    page.on(
      'console',
      (message) => message.type() === 'error' && this.errors.push(`${message.text()} ${message.location().url}`),
    );
  }

  /**
   * @param browser a browser of playwright
   * @param options `compiled` (compileWeapp) and its `dist`; `serverOrigin`, `simulatorOrigin`; `person`, a key of the
   *   simulator's people; `storage` of an earlier visit; `open`, a page with its query
   */
  static async open(browser, options) {
    const { compiled, dist, serverOrigin, simulatorOrigin, person = 'newcomer', storage = {}, open } = options;
    const { olderPhone = true, builtOrigin = 'http://127.0.0.1:3000', appid = SIMULATED_APPID } = options;
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      locale: 'zh-CN',
    });
    const page = await context.newPage();
    const telephone = new Telephone(page);
    const network = telephoneNetwork({ builtOrigin, serverOrigin, simulatorOrigin, appid });
    await page.exposeFunction('wxNetwork', (call) => network.request(call));
    await page.exposeFunction('wxLoginCode', () => network.loginCode(person));
    await page.exposeFunction('wxPhoneCode', () => network.phoneCode(person));
    await page.route(`${builtOrigin}/**`, (route) => network.media(route));
    await page.route(
      `${PAGE_ORIGIN}/**`,
      programHandler({ compiled, dist, settings: { storage, open, olderPhone, appid } }),
    );
    await page.goto(`${PAGE_ORIGIN}/`);
    await page
      .waitForFunction(() => window.wxRuntime !== undefined, null, { timeout: TIMEOUT_MS })
      .catch((error) => {
        throw new Error(`The mini-program did not start:\n${telephone.errors.join('\n') || error.message}`);
      });
    return telephone;
  }

  /** The page on top, as a place to look for things. */
  get screen() {
    return this.page.locator('wx-page:not([hidden])');
  }

  /** By label, visible text or selector; see `findOnScreen`. */
  find(what) {
    return findOnScreen(this.screen, what);
  }

  async tap(what) {
    await (await this.find(what)).click();
  }

  async tapTab(text) {
    await this.page.locator('.wx-tabs button', { hasText: text }).click();
  }

  async back() {
    await this.page.locator('.wx-back').click();
  }

  /** Types into the field with this label or placeholder. */
  async type(what, text) {
    const field = this.screen.locator('input, textarea');
    const named = ['aria-label', 'placeholder'].map((name) =>
      field.and(this.page.locator(`[${name}=${JSON.stringify(what)}]`)),
    );
    await named[0].or(named[1]).first().fill(text);
  }

  async waitForText(text) {
    await this.screen.getByText(text).first().waitFor({ state: 'visible' });
  }

  async waitForPage(path) {
    await this.page.waitForFunction((wanted) => window.wxRuntime.path() === wanted, path);
  }

  text() {
    return this.screen.innerText();
  }

  path() {
    return this.page.evaluate(() => window.wxRuntime.path());
  }

  /** What was kept on the telephone, for a later visit. */
  storage() {
    return this.page.evaluate(() => window.wxRuntime.storage());
  }

  /** Toasts, questions, saved pictures, opened documents and copied text so far. */
  seen() {
    return this.page.evaluate(() => window.wxRuntime.seen);
  }

  screenshot(path) {
    return this.page.screenshot({ path });
  }

  assertNoErrors() {
    if (this.errors.length > 0) throw new Error(`In the mini-program:\n${this.errors.join('\n')}`);
  }

  close() {
    return this.page.context().close();
  }
}
