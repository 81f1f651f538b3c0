import type { DoorListDto } from '@good-netizen/shared/gathering/check-in.dto';
import { dropDoorList, keptDoorList } from './door-list';
import { type Door, forgetDoor, keptDoors } from './kept-doors';
import { dropScans, keepScans, keptScans } from './kept-scans';
import { type Scan, waitingIn } from './scan-queue';

/** So long after a session has ended its door is kept for looking back. */
const KEPT_DAYS = 7;

const DAY_MS = 86_400_000;

/** Lets go of old doors, whoever's they are. A scan that was not handed in yet stays until it is. */
export function pruneDoors(now = Date.now()): void {
  for (const door of keptDoors()) {
    if (now <= Date.parse(door.endsAt) + KEPT_DAYS * DAY_MS) continue;
    dropDoorList(door);
    const waiting = waitingIn(keptScans(door));
    if (waiting.length > 0) {
      keepScans(door, waiting);
      continue;
    }
    dropScans(door);
    forgetDoor(door);
  }
}

/** What this telephone has of a door, once what is old was let go. */
export function openDoor(door: Door): { list: DoorListDto | null; scans: readonly Scan[] } {
  pruneDoors();
  return { list: keptDoorList(door), scans: keptScans(door) };
}
