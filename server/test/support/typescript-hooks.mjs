/** Module hooks for processes that tests start: TypeScript is read as Jest reads it, without a build. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import jestConfig from '../../jest.config.mjs';

const SHARED = '@good-netizen/shared/';
const sharedSources = new URL('../../../shared/src/', import.meta.url);
const [, swcOptions] = Object.values(jestConfig.transform)[0];

/** `./x.js` beside TypeScript means `./x.ts`; the shared package is read from its sources. */
export function resolve(specifier, context, next) {
  if (specifier.startsWith(SHARED))
    return next(new URL(`${specifier.slice(SHARED.length)}.ts`, sharedSources).href, context);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(source))) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), { ...swcOptions, filename, swcrc: false });
  return { format: 'module', source: code, shortCircuit: true };
}
