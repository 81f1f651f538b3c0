import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../../miniapp/package.json', import.meta.url));
const browserFolder = fileURLToPath(new URL('./browser/', import.meta.url));
const types = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
};
const vendors = {
  '/vendor/glass-easel.mjs': () => path.join(path.dirname(require.resolve('glass-easel')), 'glass_easel.all.es.js'),
  '/vendor/adapter.mjs': () =>
    path.join(
      path.dirname(require.resolve('glass-easel-miniprogram-adapter')),
      'glass_easel_miniprogram_adapter.es.js',
    ),
};

/** The origin of the page; it exists only inside the browser that the driver controls. */
export const PAGE_ORIGIN = 'http://weapp.invalid';

/** Answers the browser's requests for the page of the runtime, from the files here and the compiled mini-program. */
export function programHandler({ compiled, dist, settings }) {
  const { templates, ...rest } = compiled;
  const program = `window.wxProgram = { compiled: ${JSON.stringify(rest)}, templates: ${templates}, settings: ${JSON.stringify(settings)} };`;
  return (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return file(route, path.join(browserFolder, 'page.html'));
    if (pathname === '/program.js')
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: program });
    if (pathname in vendors) return file(route, vendors[pathname]());
    if (pathname.startsWith('/runtime/'))
      return file(route, path.join(browserFolder, pathname.slice('/runtime/'.length)));
    if (pathname.startsWith('/package/'))
      return file(route, path.join(dist, decodeURIComponent(pathname.slice('/package/'.length))));
    return route.fulfill({ status: 404, body: '' });
  };
}

function file(route, name) {
  try {
    const type = types[path.extname(name)] ?? 'application/octet-stream';
    return route.fulfill({ contentType: `${type}; charset=utf-8`, body: readFileSync(name) });
  } catch {
    return route.fulfill({ status: 404, body: '' });
  }
}
