/**
 * Runs the scripts of the mini-program as WeChat does: CommonJS, strict, and without what only a browser has. A page that
 * quietly relies on one of these names works in H5 and dies in WeChat; here it dies as well.
 */
const browserOnly = `window document self top parent frames location history navigator screen origin name
  localStorage sessionStorage indexedDB caches cookieStore
  fetch Headers Request Response FormData Blob File FileReader URL URLSearchParams XMLHttpRequest WebSocket EventSource
  AbortController AbortSignal TextEncoder TextDecoder ReadableStream CompressionStream BroadcastChannel MessageChannel
  Event EventTarget CustomEvent MessageEvent KeyboardEvent MouseEvent Node Element HTMLElement Document DOMParser
  Image Audio MutationObserver IntersectionObserver ResizeObserver matchMedia getComputedStyle
  requestAnimationFrame cancelAnimationFrame requestIdleCallback queueMicrotask structuredClone reportError
  crypto performance btoa atob alert confirm prompt open close print postMessage addEventListener removeEventListener
  Intl WebAssembly Worker SharedArrayBuffer Atomics CSS customElements visualViewport process Buffer`;

/** iOS 13 has none; a newer telephone does. */
const newerOnly = ['BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry'];

const standard = `Object Array String Number Boolean Symbol Date RegExp Promise Map Set WeakMap WeakSet Proxy Reflect JSON Math
  Error TypeError RangeError SyntaxError ReferenceError EvalError URIError ArrayBuffer DataView Uint8Array Int8Array
  Uint8ClampedArray Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array parseInt parseFloat isNaN isFinite
  encodeURIComponent decodeURIComponent encodeURI decodeURI setTimeout clearTimeout setInterval clearInterval console`;

const words = (text) => text.split(/\s+/).filter(Boolean);

/** WeChat runs no text as code: `new Function` gives a function that does nothing. */
const inertFunction = new Proxy(Function, { construct: () => () => undefined, apply: () => () => undefined });

/** @returns {(path: string) => unknown} loads a script by its path without `.js`, once */
export function scriptLoader(sources, globals, { olderPhone = true } = {}) {
  const known = Object.fromEntries(words(standard).map((name) => [name, globalThis[name]]));
  const globalObject = { ...known, Function: inertFunction, wx: globals.wx };
  const given = { ...globals, Function: inertFunction, global: globalObject, globalThis: globalObject };
  const hidden = [...words(browserOnly), ...(olderPhone ? newerOnly : [])].filter((name) => !(name in given));
  const loaded = new Map();

  return function load(path) {
    const before = loaded.get(path);
    if (before) return before.exports;
    if (!(path in sources)) throw new Error(`module '${path}.js' is not defined`);
    const module = { exports: {} };
    loaded.set(path, module);
    const require = (target) => load(resolve(path, target));
    const parameters = ['require', 'module', 'exports', ...Object.keys(given), ...hidden];
    const run = new Function(...parameters, `'use strict';\n${sources[path]}\n//# sourceURL=weapp/${path}.js`);
    run(require, module, module.exports, ...Object.values(given));
    return module.exports;
  };
}

/** A path inside the package: `../../common` as seen from `pages/home/index` is `common`. */
export function resolve(from, target) {
  const parts = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of target.replace(/\.js$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
