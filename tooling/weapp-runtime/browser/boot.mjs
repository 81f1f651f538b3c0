import { CurrentWindowBackendContext, Event } from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { defineBuiltins } from './builtins.mjs';
import { Chrome } from './chrome.mjs';
import { Pages } from './pages.mjs';
import { withPlainEvents } from './plain-event.mjs';
import { scriptLoader } from './scripts.mjs';
import { makeWx } from './wx.mjs';
import { seen } from './wx-device.mjs';

/** Starts the compiled mini-program in this page: its code space, its scripts, its app, and its first page. */
const { compiled, templates, settings } = window.wxProgram;
window.wxSettings = settings;

const env = new MiniProgramEnv();
const space = env.createCodeSpace('main', true);
defineBuiltins(space.getComponentSpace(), compiled.builtins, templates);
for (const [path, content] of Object.entries(templates))
  space.addCompiledTemplate(path, { groupList: templates, content });
for (const [path, content] of Object.entries(compiled.settings)) space.addComponentStaticConfig(path, content);
for (const path of Object.keys(compiled.settings)) addStyle(path);

const context = new CurrentWindowBackendContext();
context.onEvent((target, type, detail, options) => {
  const event = new Event(type, detail, options);
  Event.dispatchEvent(target, event);
  return event.getEventBubbleStatus();
});
const backend = env.associateBackend(context);

const chrome = new Chrome(compiled.app, {
  back: () => pages.navigateBack(),
  switchTab: (url) => pages.switchTab(url),
});
const { wx, storage } = makeWx({ pages: () => pages, chrome, storage: settings.storage });

let app = null;
/** The page or component whose script is running: `Page` and `Component` belong to it. */
let registering = '';
const load = scriptLoader(
  compiled.scripts,
  {
    wx,
    App: (definition) => (app = definition),
    Page: (definition) => space.componentEnv(registering, ({ Page }) => Page(withPlainEvents(definition))),
    Component: (definition) =>
      space.componentEnv(registering, ({ Component }) => Component(withPlainEvents(definition))),
    Behavior: (definition) => space.componentEnv(registering, ({ Behavior }) => Behavior(definition)),
    getApp: () => app,
    getCurrentPages: () => pages.instances,
  },
  { olderPhone: settings.olderPhone },
);

function register(path) {
  const before = registering;
  registering = path;
  try {
    load(path);
  } finally {
    registering = before;
  }
}

const pages = new Pages({
  app: compiled.app,
  known: compiled.pages.map(({ path }) => path),
  load: register,
  makeRoot: (path) => backend.createRoot('wx-page-root', space, path),
  frame: document.querySelector('.wx-frame'),
  onShown: (page) => chrome.show(page, compiled.settings[page.path], pages.stack.length),
});

function addStyle(path) {
  const style = compiled.styles[path];
  if (style === undefined) return;
  const element = document.createElement('style');
  element.textContent = style;
  document.head.append(element);
}

register('app');
for (const [path, { component }] of Object.entries(compiled.settings)) if (component) register(path);

const first = settings.open ?? compiled.app.pages[0];
const { path, query } = pages.locate(`/${first}`);
const launch = { path, query, scene: 1001, shareTicket: '', referrerInfo: {} };
app.onLaunch?.(launch);
app.onShow?.(launch);
pages.enter({ path, query });

/** For the driver. */
window.wxRuntime = {
  pages,
  seen,
  path: () => pages.top.path,
  query: () => pages.top.query,
  depth: () => pages.stack.length,
  back: () => pages.navigateBack(),
  storage: () => Object.fromEntries(storage.kept),
};
