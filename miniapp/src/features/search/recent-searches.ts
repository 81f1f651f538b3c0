import { dropValue, keepValue, keptValue, StorageKey } from '@/lib/storage';

const MOST = 8;

function areWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

/** What was searched for on this telephone, newest first. It never leaves the telephone. */
export function recentSearches(): string[] {
  return keptValue(StorageKey.SEARCHES, areWords)?.slice(0, MOST) ?? [];
}

/** Notes a search and returns the new list. */
export function noteSearch(q: string): string[] {
  const list = [q, ...recentSearches().filter((former) => former !== q)].slice(0, MOST);
  keepValue(StorageKey.SEARCHES, list);
  return list;
}

export function clearSearches(): void {
  dropValue(StorageKey.SEARCHES);
}
