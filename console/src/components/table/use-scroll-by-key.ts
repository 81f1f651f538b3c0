import { type RefObject, useEffect, useRef } from 'react';

/**
 * Lets one scroll a table by keyboard while it is wider than its place: Ant Design's scrolling part takes no focus, and where
 * no cell does either, what is out of sight could not be reached. `label` is what is read out.
 */
export function useScrollByKey<T extends HTMLElement>(label: string): RefObject<T> {
  const place = useRef<T>(null);
  useEffect(() => {
    const part = place.current?.querySelector('.ant-table-content');
    if (!part) return undefined;
    const tell = (): void => {
      const scrolls = part.scrollWidth > part.clientWidth;
      if (!scrolls) return ['tabindex', 'role', 'aria-label'].forEach((name) => part.removeAttribute(name));
      part.setAttribute('tabindex', '0');
      part.setAttribute('role', 'region');
      part.setAttribute('aria-label', label);
    };
    const resize = new ResizeObserver(tell);
    resize.observe(part);
    if (part.firstElementChild) resize.observe(part.firstElementChild);
    return () => resize.disconnect();
  });
  return place;
}
