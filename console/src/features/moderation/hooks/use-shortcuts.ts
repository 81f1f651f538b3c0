import { useEffect, useRef } from 'react';

export type Shortcuts = Readonly<Record<string, () => void>>;

/** Whether the key belongs to what the person is typing in, or to a dialog that lies above the page. */
function isTaken({ target, altKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || metaKey) return true;
  if (document.querySelector('.ant-modal-wrap:not([style*="display: none"])')) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type="radio"]), textarea, select, [role="combobox"]') !== null
  );
}

/** Single keys for the whole page: `p`, `1`, `ctrl+enter`. Only keys with Ctrl work while one is typing. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const name = (event.ctrlKey ? 'ctrl+' : '') + event.key.toLowerCase();
      const act = current.current[name];
      if (!act || (!event.ctrlKey && isTaken(event))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
