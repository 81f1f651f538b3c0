import { useEffect, useId, useRef } from 'react';
import { isH5 } from '@/lib/platform';

const FOCUSABLE = '[tabindex="0"], input, textarea, a[href]';

/**
 * On H5: moves the focus into the dialog with the returned id, keeps Tab inside, closes on Escape, and gives the focus
 * back. In WeChat the screen reader follows `aria-modal` and nothing else is needed.
 */
export function useDialogFocus(onClose: () => void): string {
  const id = `dialog-${useId().replace(/\W/g, '')}`;
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!isH5) return;
    const before = document.activeElement;
    const panel = document.getElementById(id);
    panel?.focus();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab' && panel) keepInside(panel, event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
  return id;
}

function keepInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const first = stops[0];
  const last = stops.at(-1);
  const here = document.activeElement;
  if (!first || !last) return;
  if (event.shiftKey && (here === first || here === panel)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && here === last) {
    event.preventDefault();
    first.focus();
  }
}
