import { keepValue, keptValue, StorageKey } from '@/lib/storage';

/** What the telephone of a steward has to know to work without a network. It holds numbers and codes, nothing of a person. */
export interface DoorList {
  sessionId: string;
  title: string;
  startsAt: string;
  endsAt: string;
  /** When the server said it. */
  takenAt: string;
  /** The number of the registration by its code. */
  numbers: Readonly<Record<string, number>>;
  /** A supervisor may take a wrong check-in back. */
  mayVoid: boolean;
}

function isDoorList(value: unknown): value is DoorList {
  return typeof value === 'object' && value !== null && 'numbers' in value && typeof value.numbers === 'object';
}

const keyOf = (sessionId: string): string => `${StorageKey.DOOR}${sessionId}`;

export const keptDoorList = (sessionId: string): DoorList | null => keptValue(keyOf(sessionId), isDoorList);

export const keepDoorList = (list: DoorList): void => keepValue(keyOf(list.sessionId), list);

/** The registration's number; null for a code that the list does not have: of another session, given back, or no code. */
export const numberOf = (list: DoorList | null, code: string): number | null => list?.numbers[code] ?? null;
