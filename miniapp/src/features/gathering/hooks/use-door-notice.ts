import { useEffect, useRef } from 'react';
import { notify, replaceNotice } from '@/lib/notice-store';
import { type Scan, waitingIn } from '../check-in/scan-queue';
import { doorCopy } from '../door.copy';
import type { Taken } from './use-door';

const tones = {
  NOTED: 'success',
  UNKEPT: 'warning',
  UNKNOWN: 'warning',
  REPEATED: 'warning',
  ALREADY: 'warning',
  EMPTY: 'warning',
} as const;

/** What is true only until the server has spoken. */
const untilHandedIn: readonly Taken[] = ['UNKNOWN', 'UNKEPT'];

/** Says what happened to a code that was read, and what became of it once everything is handed in. */
export function useDoorNotice(scans: readonly Scan[]): (taken: Taken) => void {
  const open = useRef<string | null>(null);
  useEffect(() => {
    const [newest] = scans;
    if (open.current === null || !newest || waitingIn(scans).length > 0) return;
    if (newest.state === 'REFUSED') replaceNotice(open.current, newest.note ?? '', 'warning');
    else replaceNotice(open.current, newest.number === null ? '' : doorCopy.checked(newest.number), 'success');
    open.current = null;
  }, [scans]);
  return (taken) => {
    open.current = untilHandedIn.includes(taken) ? doorCopy.taken[taken] : null;
    notify(doorCopy.taken[taken], tones[taken]);
  };
}
