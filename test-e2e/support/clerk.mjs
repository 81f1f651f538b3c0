import { codeAt } from '../../scripts/lib/demo-accounts.mjs';
import { axeFindings } from './axe.mjs';

const TIMEOUT_MS = 15_000;
const STEP_MS = 30_000;
export const deskSizes = { wide: { width: 1280, height: 800 }, narrow: { width: 1024, height: 768 } };

/** A member of staff with the console in a browser. What goes wrong in the page is kept in `errors`. */
export class Clerk {
  errors = [];
  foreign = [];

  constructor(page, account, origin) {
    Object.assign(this, { page, account, origin });
    page.setDefaultTimeout(TIMEOUT_MS);
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
    page.on('console', (message) => {
      // A refusal (4xx) is part of many stories, and the browser logs each.
      const isRefusal = /status of 4\d\d/.test(message.text());
      if (message.type() === 'error' && !isRefusal) this.errors.push(`${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) this.foreign.push(request.url());
    });
  }

  static async open(browser, { origin, account = null, path = '', size = 'wide', timezone = 'Asia/Shanghai' }) {
    const context = await browser.newContext({
      viewport: deskSizes[size],
      locale: 'zh-CN',
      timezoneId: timezone,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    const clerk = new Clerk(await context.newPage(), account, origin);
    await clerk.goTo(path);
    return clerk;
  }

  async goTo(path) {
    await this.page.goto(`${this.origin}/console/${path}`);
  }

  /** Name, password and the six digits of the moment; ends on the page that was asked for. */
  async signIn() {
    const { loginName, password, secret } = this.account;
    await this.type('登录名', loginName);
    await this.type('密码', password);
    await this.press('下一步');
    await this.type('动态口令', await freshCode(secret, this.account));
    await this.press('登录');
    await this.page.getByRole('navigation', { name: '主导航' }).waitFor();
  }

  /** Sets up an authenticator from the secret on the page, and types its first code. */
  async bindAuthenticator() {
    const shown = await this.page.locator('figure code').innerText();
    this.account = { ...this.account, secret: shown.replace(/\s/g, '') };
    await this.type('动态口令', await freshCode(this.account.secret, this.account));
  }

  /** From a one-time link to an account of one's own, in three steps. */
  async openAccount({ loginName, displayName, password }) {
    this.account = { loginName, displayName, password };
    await this.type('登录名', loginName);
    await this.type('姓名', displayName);
    await this.page
      .getByLabel('密码', { exact: true })
      .or(this.page.getByLabel('新密码', { exact: true }))
      .first()
      .fill(password);
    await this.type('再输入一次', password);
    await this.press('下一步');
    await this.bindAuthenticator();
    await this.press('设立账号');
    await this.page.getByLabel('我已保存好').check();
    await this.press('进入工作台');
    await this.page.getByRole('navigation', { name: '主导航' }).waitFor();
  }

  button(name) {
    return this.page.getByRole('button', { name }).locator('visible=true').first();
  }

  async press(name) {
    await this.button(name).click();
  }

  async follow(name) {
    await this.page.getByRole('link', { name }).locator('visible=true').first().click();
  }

  field(label) {
    return this.page.getByLabel(label).locator('visible=true').first();
  }

  async type(label, text) {
    await this.field(label).fill(text);
  }

  /** Chooses an option of one of Ant Design's selects. */
  async choose(label, option) {
    await this.field(label).click();
    await this.page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).first().click();
  }

  async waitForText(text) {
    await this.page.getByText(text).locator('visible=true').first().waitFor();
  }

  text() {
    return this.page.locator('body').innerText();
  }

  /** Serious and critical findings of axe-core, as sentences. */
  axe() {
    return axeFindings(this.page);
  }

  screenshot(path, options = {}) {
    return this.page.screenshot({ path, ...options });
  }

  assertNoErrors() {
    if (this.errors.length > 0) throw new Error(`In the browser:\n${this.errors.join('\n')}`);
    if (this.foreign.length > 0) throw new Error(`Asked elsewhere:\n${this.foreign.join('\n')}`);
  }

  close() {
    return this.page.context().close();
  }
}

/** The next code that this account has not used: the server takes none twice. */
async function freshCode(secret, account) {
  const step = () => Math.floor(Date.now() / STEP_MS);
  let at = Date.now();
  // The server also takes the code of the step that begins next.
  if (account.lastStep >= step()) at += STEP_MS;
  if (account.lastStep >= Math.floor(at / STEP_MS)) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS - (Date.now() % STEP_MS) + 50));
    // What was the next step is the present one now, and its code is spent: again the one after it.
    at = Date.now() + (account.lastStep >= step() ? STEP_MS : 0);
  }
  account.lastStep = Math.floor(at / STEP_MS);
  return codeAt(secret, at).code;
}
