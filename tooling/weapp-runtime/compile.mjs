import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cssOf } from './wxss.mjs';

const require = createRequire(new URL('../../miniapp/package.json', import.meta.url));
const { TmplGroup } = require('glass-easel-template-compiler');

/** Tags of the template language itself; everything else that is not a component of the app is built into WeChat. */
const language = new Set(['block', 'template', 'import', 'include', 'wxs', 'slot']);

function filesOf(dist, folder = '') {
  return readdirSync(path.join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesOf(dist, file) : [file];
  });
}

/**
 * Turns a built mini-program (`dist/weapp`) into what the page of this runtime loads: one script with all templates, the
 * sources of the scripts, the JSON settings and the style sheets. @throws Error naming each file that WeChat would refuse
 */
export function compileWeapp(dist) {
  const files = filesOf(dist);
  const read = (file) => readFileSync(path.join(dist, file), 'utf8');
  const named = (ending) =>
    files.filter((file) => file.endsWith(ending)).map((file) => [file.slice(0, -ending.length), file]);
  const app = JSON.parse(read('app.json'));
  const templates = named('.wxml').map(([name, file]) => [name, read(file)]);
  const builtins = builtinsOf(templates, componentNames(files, read));
  return {
    app,
    pages: pagesOf(app, dist),
    templates: compileTemplates(
      templates.map(([name, source]) => [name, withHostTags(source, Object.keys(builtins))]),
      named('.wxs').map(([name, file]) => [name, read(file)]),
    ),
    builtins,
    scripts: Object.fromEntries(named('.js').map(([name, file]) => [name, read(file)])),
    settings: Object.fromEntries(named('.json').map(([name, file]) => [name, JSON.parse(read(file))])),
    styles: Object.fromEntries(named('.wxss').map(([name, file]) => [name, cssOf(path.join(dist, file))])),
  };
}

/** Every page with its subpackage's folder, or '' for the main package. @throws Error when one has no files */
function pagesOf(app, dist) {
  const packages = [{ root: '', pages: app.pages }, ...(app.subPackages ?? app.subpackages ?? [])];
  const pages = packages.flatMap(({ root, pages }) =>
    pages.map((page) => ({ root, path: path.posix.join(root, page) })),
  );
  const missing = pages.filter(({ path: page }) => !existsSync(path.join(dist, `${page}.wxml`)));
  if (missing.length > 0) throw new Error(`Pages without files: ${missing.map((page) => page.path).join(', ')}`);
  return pages;
}

function compileTemplates(templates, scripts) {
  const group = new TmplGroup();
  try {
    for (const [name, source] of scripts) group.addScript(name, source);
    const problems = templates.flatMap(([name, source]) =>
      group.addTmpl(name, source).map((p) => `${name}.wxml: ${p.message}`),
    );
    if (problems.length > 0) throw new Error(`WeChat would refuse these templates:\n${problems.join('\n')}`);
    group.addTmpl('builtin/container', '<slot/>');
    return group.getTmplGenObjectGroups();
  } finally {
    group.free();
  }
}

/** `<view>` becomes `<wx-view>`: a browser must not take `<input>` or `<video>` for its own. */
function withHostTags(source, builtins) {
  return source.replace(new RegExp(`(</?)(${builtins.join('|')})(?=[\\s>/])`, 'g'), '$1wx-$2');
}

function componentNames(files, read) {
  const settings = files.filter((file) => file.endsWith('.json')).map((file) => JSON.parse(read(file)));
  return new Set(settings.flatMap(({ usingComponents = {} }) => Object.keys(usingComponents)));
}

/** The built-in components that the templates use, each with the attributes that are set on it: { view: ['hover-class', …] }. */
function builtinsOf(templates, own) {
  const found = {};
  for (const [, source] of templates) {
    for (const [, tag, attributes] of source.matchAll(/<([a-z][a-z-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
      if (language.has(tag) || own.has(tag)) continue;
      const names = [...attributes.matchAll(/\s([\w:-]+)=/g)].map(([, name]) => name);
      const set = (found[tag] ??= new Set());
      for (const name of names) if (isProperty(name)) set.add(name);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([tag, names]) => [tag, [...names]]));
}

const isProperty = (name) => !/^(wx:|bind|catch|mut-bind|capture-|data-|id$|class$|style$|slot$)/.test(name);
