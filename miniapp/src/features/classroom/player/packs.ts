import { keepValue, keptValue, StorageKey } from '@/lib/storage';

/** A course that was taken along. */
export interface Pack {
  /** Device time in milliseconds. */
  at: number;
  lessons: number;
  /** Where sounds and pictures are kept, by their address on the server. */
  files: Record<string, string>;
}

type Packs = Record<string, Pack>;

function isPack(value: unknown): value is Pack {
  if (typeof value !== 'object' || value === null) return false;
  const { at, lessons, files } = value as Partial<Pack>;
  return typeof at === 'number' && typeof lessons === 'number' && typeof files === 'object';
}

const arePacks = (value: unknown): value is Packs =>
  typeof value === 'object' && value !== null && Object.values(value).every(isPack);

const all = (): Packs => keptValue(StorageKey.PACKS, arePacks) ?? {};

export const keptPack = (courseId: string): Pack | null => all()[courseId] ?? null;

export function keepPack(courseId: string, pack: Pack): void {
  keepValue(StorageKey.PACKS, { ...all(), [courseId]: pack });
}

export function forgetPack(courseId: string): void {
  const { [courseId]: _dropped, ...others } = all();
  keepValue(StorageKey.PACKS, others);
}

/** Where a file of the server is kept here, in whichever pack; null when it is not. */
export function placeOfFile(url: string): string | null {
  for (const { files } of Object.values(all())) {
    const place = files[url];
    if (place !== undefined) return place;
  }
  return null;
}
