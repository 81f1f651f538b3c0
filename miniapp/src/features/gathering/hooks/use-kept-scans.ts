import { useCallback, useRef, useState } from 'react';
import type { Door } from '../check-in/kept-doors';
import { keepScans } from '../check-in/kept-scans';
import { type Scan, waitingIn } from '../check-in/scan-queue';

/** The scans of a door on the page and in the storage. `unkept`: something waits that a full storage did not take. */
export function useKeptScans(door: Door, first: readonly Scan[]) {
  const [scans, setScans] = useState(first);
  const [unkept, setUnkept] = useState(false);
  const latest = useRef(first);
  const now = useCallback(() => latest.current, []);
  /** False: what waits is on the page alone. */
  const change = useCallback(
    (next: readonly Scan[]): boolean => {
      latest.current = next;
      setScans(next);
      const isSafe = keepScans(door, next) || waitingIn(next).length === 0;
      setUnkept(!isSafe);
      return isSafe;
    },
    [door],
  );
  return { scans, unkept, now, change };
}
