import { useEffect, useState } from 'react';

/**
 * For a dialog that is taken away when it closes: who worked by keyboard goes on from where it was opened. One that stays
 * and is only hidden leads back by itself.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      });
    },
    [opener],
  );
}
