import { resolve } from './scripts.mjs';

/**
 * The stack of pages and what WeChat does with it: tab pages stay alive, others end when left, at most ten at a time. A page
 * definition's `onLoad … onUnload` are called in WeChat's order.
 */
const MAX_DEPTH = 10;

export class Pages {
  stack = [];
  tabs = new Map();

  /** `load(path)` runs a page's script; `makeRoot(path)` creates its component; `frame` is the part of the screen for pages. */
  constructor({ app, known, load, makeRoot, frame, onShown }) {
    Object.assign(this, { app, known: new Set(known), load, makeRoot, frame, onShown });
    this.tabPaths = (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath);
  }

  get top() {
    return this.stack.at(-1) ?? null;
  }

  get instances() {
    return this.stack.map(({ instance }) => instance);
  }

  isTab(path) {
    return this.tabPaths.includes(path);
  }

  navigateTo(url) {
    const target = this.locate(url);
    if (this.isTab(target.path)) throw new Error('can not navigateTo a tabbar page');
    if (this.stack.length >= MAX_DEPTH) throw new Error(`webview count limit exceed`);
    this.hide(this.top);
    this.enter(target);
  }

  redirectTo(url) {
    const target = this.locate(url);
    if (this.isTab(target.path)) throw new Error('can not redirectTo a tabbar page');
    this.leave(this.stack.pop());
    this.enter(target);
  }

  switchTab(url) {
    const { path } = this.locate(url);
    if (!this.isTab(path)) throw new Error('can not switch to no-tabBar page');
    while (this.stack.length > 0) this.putAside(this.stack.pop());
    const kept = this.tabs.get(path);
    if (!kept) return this.enter({ path, query: {} });
    this.stack.push(kept);
    this.show(kept);
  }

  reLaunch(url) {
    const target = this.locate(url);
    for (const page of new Set([...this.stack.reverse(), ...this.tabs.values()])) this.leave(page);
    this.stack = [];
    this.enter(target);
  }

  navigateBack(delta = 1) {
    if (this.stack.length < 2) throw new Error('cannot navigate back at first page');
    for (let i = 0; i < delta && this.stack.length > 1; i++) this.leave(this.stack.pop());
    this.show(this.top);
  }

  /** An address inside the mini-program, relative to the page on top. @throws Error when there is no such page */
  locate(url) {
    const [address, search = ''] = String(url).split('?');
    const path = resolve(this.top?.path ?? '', address);
    if (!this.known.has(path)) throw new Error(`page "${path}" is not found`);
    // WeChat hands parameters over as they are written; decoding is the page's business.
    const pairs = search
      .split('&')
      .filter(Boolean)
      .map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]);
    return { path, query: Object.fromEntries(pairs) };
  }

  enter({ path, query }) {
    this.load(path);
    const root = this.makeRoot(path);
    const instance = root.get();
    Object.assign(instance, { route: path, __route__: path, options: query });
    const page = { path, query, root, instance, element: document.createElement('wx-page'), title: null };
    if (this.isTab(path)) this.tabs.set(path, page);
    this.stack.push(page);
    const place = document.createElement('div');
    page.element.append(place);
    this.frame.append(page.element);
    instance.onLoad?.(query);
    root.attach(page.element, place);
    this.show(page);
    // WeChat says that a page is ready when its first drawing is done.
    setTimeout(() => page === this.top && instance.onReady?.(), 0);
  }

  show(page) {
    for (const other of this.frame.children) other.hidden = other !== page.element;
    page.instance.onShow?.();
    this.onShown(page);
  }

  hide(page) {
    page?.instance.onHide?.();
  }

  putAside(page) {
    if (this.isTab(page.path)) this.hide(page);
    else this.leave(page);
  }

  leave(page) {
    page.instance.onUnload?.();
    if (this.tabs.get(page.path) === page) this.tabs.delete(page.path);
    page.root.release();
    page.element.remove();
  }
}
