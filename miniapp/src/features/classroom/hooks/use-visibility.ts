import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { isH5 } from '@/lib/platform';

/**
 * Says when the page comes into view or leaves it: by navigation, and on H5 also with the browser's tab. Both may tell of
 * the same change; it is said once.
 */
export function useVisibility(onChange: (visible: boolean) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  const said = useRef(true);
  const tell = useRef((visible: boolean): void => {
    if (said.current === visible) return;
    said.current = visible;
    latest.current(visible);
  }).current;
  const shown = useRef(true);
  useDidHide(() => {
    shown.current = false;
    tell(false);
  });
  useDidShow(() => {
    shown.current = true;
    tell(true);
  });
  useEffect(() => {
    if (!isH5) return undefined;
    // A page that lies beneath another stays hidden when the tab comes back.
    const listen = (): void => tell(shown.current && document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', listen);
    return () => document.removeEventListener('visibilitychange', listen);
  }, [tell]);
}
