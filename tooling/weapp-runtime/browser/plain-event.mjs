/** Events reach a mini-program as plain objects: where they began and where they are heard, by id and dataset. */
function place(element) {
  if (!element) return { id: '', dataset: {}, offsetLeft: 0, offsetTop: 0 };
  const { offsetLeft = 0, offsetTop = 0 } = element.$$ ?? {};
  return { id: element.id ?? '', dataset: { ...element.dataset }, offsetLeft, offsetTop };
}

const touch = ({ identifier, pageX, pageY, clientX, clientY }) => ({ identifier, pageX, pageY, clientX, clientY });
const touches = (list) => [...(list ?? [])].map(touch);

function plain(event) {
  const original = event.getOriginalEvent?.();
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    detail: event.detail ?? {},
    target: place(event.target),
    currentTarget: place(event.currentTarget),
    mark: { ...event.mark },
    touches: touches(original?.touches),
    changedTouches: touches(original?.changedTouches),
  };
}

const isEvent = (value) => typeof value?.getEventName === 'function';

/** The same definition of a page or component, whose handlers are given plain events. */
export function withPlainEvents(definition) {
  const wrap = (handler) =>
    function handle(...given) {
      return handler.apply(this, isEvent(given[0]) ? [plain(given[0]), ...given.slice(1)] : given);
    };
  const wrapAll = (methods) =>
    Object.fromEntries(
      Object.entries(methods).map(([name, value]) => [name, typeof value === 'function' ? wrap(value) : value]),
    );
  const methods = definition.methods ? { methods: wrapAll(definition.methods) } : {};
  return { ...wrapAll(definition), ...methods };
}
