import { findOnScreen } from '../../tooling/weapp-runtime/find-on-screen.mjs';
import { axeFindings } from './axe.mjs';

const TIMEOUT_MS = 15_000;
export const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } };

/** A person with the H5 pages in a browser. What goes wrong in the page is kept in `errors`. */
export class Visitor {
  errors = [];

  constructor(page, person, origin) {
    Object.assign(this, { page, person, origin });
    page.setDefaultTimeout(TIMEOUT_MS);
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
    page.on(
      'console',
      (message) => message.type() === 'error' && this.errors.push(`${message.text()} ${message.location().url}`),
    );
  }

  /** Opens the first page, or `open`: a page with its query, such as `features/pledge/pages/read/index`. */
  static async open(browser, { origin, person = 'visitor', size = 'phone', open = '' }) {
    const context = await browser.newContext({ viewport: sizes[size], locale: 'zh-CN', reducedMotion: 'reduce' });
    const visitor = new Visitor(await context.newPage(), person, origin);
    await visitor.goTo(open);
    return visitor;
  }

  async goTo(page) {
    await this.page.goto(`${this.origin}/${page ? `#/${page}` : ''}`);
  }

  /** The page that is seen; Taro keeps earlier ones hidden. */
  get screen() {
    return this.page.locator('.taro_page:visible').last();
  }

  /** By label, visible text or selector; see `findOnScreen`. */
  find(what) {
    return findOnScreen(this.screen, what);
  }

  async tap(what) {
    await (await this.find(what)).click();
  }

  async tapTab(text) {
    await this.screen
      .getByRole('link', { name: text, exact: true })
      .or(this.screen.getByRole('tab', { name: text }))
      .first()
      .click();
  }

  async back() {
    await this.page.goBack();
  }

  /** Types into the field with this label or placeholder. */
  async type(what, text) {
    await this.screen
      .getByLabel(what)
      .or(this.screen.getByPlaceholder(what))
      .locator('visible=true')
      .first()
      .fill(text);
  }

  async waitForText(text) {
    await this.screen.getByText(text).first().waitFor({ state: 'visible' });
  }

  async waitForPage(path) {
    await this.page.waitForURL((url) => url.hash.startsWith(`#/${path}`));
  }

  text() {
    return this.screen.innerText();
  }

  /** From “微信登录” through consent and the simulator's page, back to where the visitor was. */
  async signIn() {
    await this.tapTab('我的');
    await this.tap('微信登录');
    await this.tap('同意并继续');
    await this.chooseAtWechat();
  }

  /** On the simulator's page: says who this is. */
  async chooseAtWechat() {
    await this.page.locator('#name').fill(this.person);
    await this.page.getByRole('button', { name: '用这个名字继续' }).click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sim/'));
  }

  /** Serious and critical findings of axe-core on what is seen now, as sentences. */
  axe() {
    return axeFindings(this.page);
  }

  screenshot(path, options = {}) {
    return this.page.screenshot({ path, ...options });
  }

  assertNoErrors() {
    if (this.errors.length > 0) throw new Error(`In the browser:\n${this.errors.join('\n')}`);
  }

  close() {
    return this.page.context().close();
  }
}
