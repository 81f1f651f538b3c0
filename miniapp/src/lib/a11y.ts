import type { ViewProps } from '@tarojs/components';
import { isWeapp } from './platform';

/** What a screen reader should know about an element, said once for both targets. */
export interface AriaFacts {
  role?: string;
  label?: string;
  hidden?: boolean;
  checked?: boolean;
  selected?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  modal?: boolean;
  live?: 'polite' | 'assertive';
  valueNow?: number;
  valueMin?: number;
  valueMax?: number;
  valueText?: string;
  /** H5 only: the id of the element that describes or labels this one. WeChat has no such links. */
  describedBy?: string;
  labelledBy?: string;
  /** H5 only: the depth of a heading. */
  level?: number;
  current?: 'page' | 'step';
  invalid?: boolean;
}

/** Attributes by their names on the wire; the template key keeps them apart from Taro's own properties. */
export type AriaAttributes = { [name: `aria-${string}`]: string; role?: string };

export type PressableAttributes = AriaAttributes & Pick<ViewProps, 'onClick'>;

function attributeOf(fact: string): `aria-${string}` | 'role' {
  if (fact === 'role') return isWeapp ? 'aria-role' : 'role';
  return `aria-${fact.toLowerCase()}`;
}

/**
 * The attributes for `facts`, to be spread on a Taro component. WeChat says `aria-role` where the web says `role`.
 * Taro's H5 components turn `ariaLabel` into nothing and booleans into empty attributes, hence plain strings.
 */
export function aria(facts: AriaFacts): AriaAttributes {
  const attributes: AriaAttributes = {};
  for (const [fact, value] of Object.entries(facts) as [string, string | number | boolean | undefined][]) {
    if (value !== undefined) attributes[attributeOf(fact)] = String(value);
  }
  return attributes;
}

/** Names an `Image` that says something. On H5 the `img` inside needs the words too. */
export function pictured(label: string): AriaAttributes & { nativeProps?: { alt: string } } {
  const attributes = aria({ role: 'img', label });
  return isWeapp ? attributes : Object.assign(attributes, { nativeProps: { alt: label } });
}

/**
 * Makes a View behave as a control: role, focus by Tab and activation by Enter or Space on H5 (there a View is a bare
 * element), a tap in WeChat. `role` defaults to button; a disabled control keeps its place in the reading order.
 */
export function pressable(onPress: (() => void) | undefined, facts: AriaFacts = {}): PressableAttributes {
  const enabled = onPress !== undefined && facts.disabled !== true;
  const attributes: PressableAttributes = aria({ role: 'button', ...facts });
  if (enabled) attributes.onClick = () => onPress();
  if (isWeapp) return attributes;
  return Object.assign(attributes, {
    tabindex: enabled ? '0' : '-1',
    ...(enabled ? { onKeyDown: (event: KeyboardEvent) => activate(event, onPress) } : {}),
  });
}

function activate(event: KeyboardEvent, onPress: () => void): void {
  if (event.target !== event.currentTarget) return;
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  onPress();
}
