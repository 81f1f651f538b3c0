import type { DoorScan } from './door-scan.js';

export interface Stay {
  readonly enteredAt: Date | null;
  readonly leftAt: Date | null;
}

type Seen = Pick<DoorScan, 'direction' | 'at'>;

/**
 * When somebody came, at the earliest, and left, at the latest after that. It is the same in whatever order the scans came
 * in and however often each did.
 * @param voidedUntil what was seen then and before was taken back
 */
export function mergeScans(scans: readonly Seen[], voidedUntil: Date | null = null): Stay {
  const counted = scans.filter(({ at }) => voidedUntil === null || at > voidedUntil);
  const times = (direction: Seen['direction']): number[] =>
    counted.filter((scan) => scan.direction === direction).map(({ at }) => at.getTime());
  const entries = times('IN');
  if (entries.length === 0) return { enteredAt: null, leftAt: null };
  const entered = Math.min(...entries);
  const exits = times('OUT').filter((time) => time > entered);
  return { enteredAt: new Date(entered), leftAt: exits.length === 0 ? null : new Date(Math.max(...exits)) };
}

const MINUTE_MS = 60_000;

/** Whole minutes from coming to leaving, never more than the session lasts; 0 for who was not seen to leave. */
export function minutesOf(
  { enteredAt, leftAt }: Stay,
  { startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date },
): number {
  if (enteredAt === null || leftAt === null) return 0;
  const stayed = leftAt.getTime() - enteredAt.getTime();
  return Math.floor(Math.min(stayed, endsAt.getTime() - startsAt.getTime()) / MINUTE_MS);
}
