import { sha256 } from '@good-netizen/shared/bytes/sha256';
import { toHex, utf8 } from '@good-netizen/shared/bytes/encoding';
import type { DoorEntryDto, DoorListDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Limits } from '@good-netizen/shared/limits';
import { readTicketCode } from '@good-netizen/shared/gathering/ticket-code';
import { dropValue, keepValue, keptValue, StorageKey } from '@/lib/storage';
import { type Door, noteDoor } from './kept-doors';

const HASH_DIGITS = 32;

function isDoorList(value: unknown): value is DoorListDto {
  return typeof value === 'object' && value !== null && 'entries' in value && Array.isArray(value.entries);
}

const keyOf = ({ person, sessionId }: Door): string => `${StorageKey.DOOR}${person}:${sessionId}`;

export const keptDoorList = (door: Door): DoorListDto | null => keptValue(keyOf(door), isDoorList);

export function keepDoorList(door: Door, list: DoorListDto): void {
  if (noteDoor(door, list.endsAt)) keepValue(keyOf(door), list);
}

export const dropDoorList = (door: Door): void => dropValue(keyOf(door));

/** The ticket as the server writes it, where it is one; else what was read, as much of it as the server takes. */
export const plainCode = (read: string): string =>
  readTicketCode(read)?.code ?? read.trim().slice(0, Limits.scannedMaxChars);

/** Whose ticket it is; null for a code that the list does not have: of another session, given back, or no code. */
export function entryOf(list: DoorListDto | null, code: string): DoorEntryDto | null {
  const hash = toHex(sha256(utf8(code))).slice(0, HASH_DIGITS);
  return list?.entries.find(({ codeHash }) => codeHash === hash) ?? null;
}
