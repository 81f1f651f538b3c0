import { dropValue, keptValue, StorageKey, tryKeepValue } from '@/lib/storage';
import { type Door, noteDoor } from './kept-doors';
import type { Scan } from './scan-queue';

const areScans = (value: unknown): value is Scan[] => Array.isArray(value);

const keyOf = ({ person, sessionId }: Door): string => `${StorageKey.SCANS}${person}:${sessionId}`;

/** The scans of one door as this telephone has them; they outlive a closed app. */
export const keptScans = (door: Door): readonly Scan[] => keptValue(keyOf(door), areScans) ?? [];

/** False: the storage is full, and the scans are in memory alone. */
export const keepScans = (door: Door, scans: readonly Scan[]): boolean =>
  noteDoor(door) && tryKeepValue(keyOf(door), scans);

export const dropScans = (door: Door): void => dropValue(keyOf(door));
