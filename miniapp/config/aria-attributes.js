/**
 * The aria attributes that our components use. Taro's WeChat templates know none of them; `aria-plugin.ts` adds them to
 * the templates at build time and `aria-runtime.js` tells Taro's runtime about the same ones. Both must read this list.
 * Each attribute of View is written fifty times into base.wxml (16 levels, several kinds), so the list is short.
 */
const attributes = {
  View: [
    'aria-role',
    'aria-label',
    'aria-hidden',
    'aria-checked',
    'aria-selected',
    'aria-disabled',
    'aria-live',
    'aria-modal',
    'aria-valuenow',
    'aria-valuetext',
  ],
  Image: ['aria-role', 'aria-label', 'aria-hidden'],
  Button: ['aria-label'],
  Input: ['aria-label'],
  Textarea: ['aria-label'],
};

/** Every component with its attributes, each without a value unless a page sets it. */
function ariaComponents() {
  return Object.fromEntries(
    Object.entries(attributes).map(([component, names]) => [
      component,
      Object.fromEntries(names.map((name) => [name, "''"])),
    ]),
  );
}

module.exports = { ariaComponents };
