/**
 * The aria attributes that our components use. Taro's WeChat templates know none of them; `aria-plugin.ts` adds them to
 * the templates at build time and `aria-runtime.js` tells Taro's runtime about the same ones. Both must read this list.
 */
const names = [
  'aria-role',
  'aria-label',
  'aria-hidden',
  'aria-checked',
  'aria-selected',
  'aria-disabled',
  'aria-expanded',
  'aria-live',
  'aria-modal',
  'aria-valuenow',
  'aria-valuemin',
  'aria-valuemax',
  'aria-valuetext',
];
const components = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'ScrollView'];

/** Every component with every attribute, each empty unless a page sets it. */
function ariaComponents() {
  return Object.fromEntries(
    components.map((component) => [component, Object.fromEntries(names.map((name) => [name, "''"]))]),
  );
}

module.exports = { ariaComponents };
