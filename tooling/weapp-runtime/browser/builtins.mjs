import { formKinds } from './builtins-form.mjs';
import { mediaKinds } from './builtins-media.mjs';

/**
 * The built-in components: a host element `wx-<tag>` each. A kind may make more inside it (`create`), hear of changed
 * attributes (`set`), and announces what happens with `tell(name, detail)`, as WeChat does: without bubbling.
 */
const container = {};

const scrollView = {
  create({ host, tell }) {
    host.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = host;
      tell('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
      if (scrollTop <= 50) tell('scrolltoupper', { direction: 'top' });
      if (scrollHeight - scrollTop - clientHeight <= 50) tell('scrolltolower', { direction: 'bottom' });
    });
  },
  set({ host }, name, value) {
    if (name === 'scrollX') host.style.overflowX = value ? 'auto' : 'hidden';
    if (name === 'scrollY') host.style.overflowY = value ? 'auto' : 'hidden';
    if (name === 'scrollTop' && value !== undefined) host.scrollTop = Number(value);
    if (name === 'scrollIntoView' && value)
      requestAnimationFrame(() => host.querySelector(`[id$="${value}"]`)?.scrollIntoView());
  },
};

const kinds = { view: container, text: container, 'scroll-view': scrollView, ...formKinds, ...mediaKinds };

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** WeChat's aria names, as the browser knows them; on the field inside, where there is one. */
function setAria(host, name, value) {
  const attribute = name === 'ariaRole' ? 'role' : `aria-${name.slice(4).toLowerCase()}`;
  if (value === '' || value === undefined || value === null) host.removeAttribute(attribute);
  else host.setAttribute(attribute, String(value));
}

/** Defines the built-in components that the mini-program uses. @throws Error for one that this runtime does not know */
export function defineBuiltins(space, used, templates) {
  const unknown = Object.keys(used).filter((tag) => !(tag in kinds));
  if (unknown.length > 0) throw new Error(`This runtime does not know <${unknown.join('>, <')}>: add it to builtins.`);
  for (const [tag, attributes] of Object.entries(used)) {
    space.setGlobalUsingComponent(`wx-${tag}`, defineOne(space, tag, kinds[tag], attributes.map(camel), templates));
  }
}

function defineOne(space, tag, kind, names, templates) {
  const parts = new WeakMap();
  const partOf = (component) => {
    if (!parts.has(component)) {
      // A page that is left may still be told things, as in WeChat: its parts draw into nothing.
      const host = component.$$ ?? document.createElement(`wx-${tag}`);
      const part = { host, component, values: {}, tell: (name, detail = {}) => component.triggerEvent(name, detail) };
      parts.set(component, part);
      kind.create?.(part);
    }
    return parts.get(component);
  };
  const property = (name) => ({
    type: null,
    observer(value) {
      const part = partOf(this);
      part.values[name] = value;
      if (name.startsWith('aria')) setAria(part.field ?? part.host, name, value);
      kind.set?.(part, name, value);
    },
  });
  return space.defineComponent({
    is: `builtin/${tag}`,
    template: { groupList: templates, content: templates['builtin/container'] },
    properties: Object.fromEntries(names.map((name) => [name, property(name)])),
    lifetimes: {
      created() {
        partOf(this);
      },
    },
  });
}
