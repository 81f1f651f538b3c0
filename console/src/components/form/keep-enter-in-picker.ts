import type { KeyboardEvent } from 'react';

/** Enter in a date picker takes the date that was typed; it is not meant to send the form. */
export function keepEnterInPicker(event: KeyboardEvent<HTMLElement>): void {
  const isInPicker = event.target instanceof Element && event.target.closest('.ant-picker') !== null;
  if (event.key === 'Enter' && isInPicker) event.preventDefault();
}
