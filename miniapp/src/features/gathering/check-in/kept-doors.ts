import { dropValue, keepValue, keptValue, StorageKey, tryKeepValue } from '@/lib/storage';

/** The door of a session as one steward keeps it: who signs in next on this telephone sees nothing of it. */
export interface Door {
  person: string;
  sessionId: string;
}

interface KeptDoor extends Door {
  /** When the session ends; until its list has said so, when the door was first kept. */
  endsAt: string;
}

const areDoors = (value: unknown): value is KeptDoor[] =>
  Array.isArray(value) && value.every((door) => typeof door === 'object' && door !== null && 'endsAt' in door);

const isSame = (a: Door, b: Door): boolean => a.person === b.person && a.sessionId === b.sessionId;

/** Every door of which something is kept here, whoever's it is. */
export const keptDoors = (): readonly KeptDoor[] => keptValue(StorageKey.DOORS, areDoors) ?? [];

/** To be called before anything of a door is kept: what stands in no list would never be let go. False: storage is full. */
export function noteDoor({ person, sessionId }: Door, endsAt?: string): boolean {
  const doors = keptDoors();
  const known = doors.find((one) => isSame(one, { person, sessionId }));
  if (known && (endsAt === undefined || known.endsAt === endsAt)) return true;
  const noted = { person, sessionId, endsAt: endsAt ?? new Date().toISOString() };
  return tryKeepValue(StorageKey.DOORS, [...doors.filter((one) => one !== known), noted]);
}

export function forgetDoor(door: Door): void {
  const left = keptDoors().filter((one) => !isSame(one, door));
  if (left.length > 0) keepValue(StorageKey.DOORS, left);
  else dropValue(StorageKey.DOORS);
}
