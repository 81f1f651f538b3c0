import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(new URL('../../miniapp/package.json', import.meta.url));
const postcss = require('postcss');

/** Tags that WXSS may name; in the page they are elements called `wx-<tag>`. */
const tags = [
  'page',
  'view',
  'text',
  'image',
  'button',
  'scroll-view',
  'input',
  'textarea',
  'video',
  'swiper',
  'rich-text',
];
const tagInSelector = new RegExp(`(^|[\\s>+~,(])(${tags.join('|')})(?=$|[\\s>+~,.:#[)])`, 'g');

/** The text of a WXSS file with its imports in place, as CSS that a browser reads: `wx-` tags, and rpx in parts of the width. */
export function cssOf(file) {
  const sheet = postcss.parse(readFileSync(file, 'utf8'), { from: file });
  sheet.walkAtRules('import', (rule) => {
    const target = path.resolve(path.dirname(file), rule.params.replace(/^['"]|['"]$/g, ''));
    rule.replaceWith(postcss.parse(cssOf(target)).nodes);
  });
  sheet.walkRules((rule) => {
    rule.selector = rule.selector.replace(tagInSelector, '$1wx-$2');
  });
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(-?\d*\.?\d+)rpx\b/g, (_, n) => `${Number(n) / 7.5}vw`);
  });
  return sheet.toString();
}
