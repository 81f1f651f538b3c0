/** Buttons and fields. WeChat draws a field itself: what is typed is told with `input`, and `value` moves it. */

const allowed = (maxlength) => (Number(maxlength) < 0 ? 524_288 : Number(maxlength));

const settings = {
  value(element, value) {
    if (element.value !== String(value ?? '')) element.value = String(value ?? '');
  },
  placeholder: (element, value) => (element.placeholder = value ?? ''),
  disabled: (element, value) => (element.disabled = Boolean(value)),
  maxlength: (element, value) => (element.maxLength = allowed(value)),
  password: (element, value) => value && (element.type = 'password'),
  type: (element, value) => (element.inputMode = ['number', 'digit', 'idcard'].includes(value) ? 'numeric' : 'text'),
  focus: (element, value) => value && element.focus(),
};

function field(tagName) {
  return {
    create(part) {
      const element = document.createElement(tagName);
      part.field = element;
      part.host.append(element);
      const facts = () => ({ value: element.value, cursor: element.selectionStart ?? element.value.length });
      const quietly = (event, name, detail) => (event.stopPropagation(), part.tell(name, detail));
      element.addEventListener('input', (event) => quietly(event, 'input', { ...facts(), keyCode: 0 }));
      element.addEventListener('change', (event) => event.stopPropagation());
      element.addEventListener('focus', (event) => quietly(event, 'focus', { value: element.value, height: 0 }));
      element.addEventListener('blur', (event) => quietly(event, 'blur', facts()));
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && tagName === 'input') part.tell('confirm', { value: element.value });
      });
    },
    set({ field: element }, name, value) {
      settings[name]?.(element, value);
    },
  };
}

/** Ids of buttons that a finger has really pressed: WeChat believes a privacy agreement only from one of them. */
export const pressedButtons = new Set();

async function useAbility(part, ability) {
  if (ability === 'agreePrivacyAuthorization') part.tell('agreeprivacyauthorization', {});
  if (ability === 'openSetting') part.tell('opensetting', {});
  if (ability !== 'getPhoneNumber') return;
  part.tell('getphonenumber', { code: await window.wxPhoneCode(), errMsg: 'getPhoneNumber:ok' });
}

const button = {
  create(part) {
    part.host.setAttribute('role', 'button');
    part.host.tabIndex = 0;
    part.host.addEventListener('click', () => {
      if (part.values.disabled) return;
      pressedButtons.add(part.component.id);
      // WeChat takes several abilities in one button: `getPhoneNumber|agreePrivacyAuthorization`.
      for (const ability of String(part.values.openType ?? '').split('|')) void useAbility(part, ability);
    });
  },
  set({ host }, name, value) {
    if (name === 'disabled') host.toggleAttribute('disabled', Boolean(value));
  },
};

export const formKinds = { button, input: field('input'), textarea: field('textarea') };
