import { keepValue, keptValue } from '@/lib/storage';

type Keys = Readonly<Record<string, string>>;

const storageKey = (selectionId: string): string => `gn:receipt-keys:${selectionId}`;

const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && Object.values(value).every((key) => typeof key === 'string');

/** The keys first seen for this selection; `changed` when the server now shows others. */
export function firstSeenKeys(selectionId: string, shown: Keys): { keys: Keys; changed: boolean } {
  const kept = keptValue(storageKey(selectionId), isKeys);
  if (kept === null || Object.keys(kept).length === 0) {
    keepValue(storageKey(selectionId), shown);
    return { keys: shown, changed: false };
  }
  const ids = new Set([...Object.keys(kept), ...Object.keys(shown)]);
  return { keys: kept, changed: [...ids].some((id) => kept[id] !== shown[id]) };
}
