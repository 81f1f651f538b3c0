import { CONTRACT_VERSION } from '@good-netizen/shared/contract-version';
import { dropValue, keepValue, keptValue, StorageKey } from '../storage';

/**
 * What everybody may read, kept on the telephone with the time at which it came, so that it can be shown where there is no
 * network. Nothing of a person is kept here: who calls `keepCopy` names a public path.
 *
 * WeChat gives 10 MB in all and 1 MB a key, browsers about 5 MB. Sizes here are in UTF-16 units, of at most 3 bytes each.
 */
export const CopyLimits = { units: 1_000_000, unitsEach: 200_000, copies: 60, days: 30 } as const;

const DAY_MS = 86_400_000;

/** Copies of another build of the contract may have another shape, so they are not read. */
const SHAPE = `${CONTRACT_VERSION}/${CONTRACT_SHAPE}`;

export interface KeptCopy {
  data: unknown;
  /** Device time in milliseconds. */
  at: number;
}

interface Line {
  path: string;
  units: number;
}

interface Stored {
  shape: string;
  at: number;
  text: string;
}

const keyOf = (path: string): string => StorageKey.COPY + path;

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'path' in value && 'units' in value;
}

function areLines(value: unknown): value is Line[] {
  return Array.isArray(value) && value.every(isLine);
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { shape, at, text } = value as Partial<Stored>;
  return typeof shape === 'string' && typeof at === 'number' && typeof text === 'string';
}

/** Least recently used first. */
const lines = (): Line[] => keptValue(StorageKey.COPIES, areLines) ?? [];

/** Keeps an answer, and lets go of those that were not looked at for longest when there is too much. */
export function keepCopy(path: string, data: unknown): void {
  const text = JSON.stringify(data);
  if (text.length > CopyLimits.unitsEach) {
    dropCopy(path);
    return;
  }
  const list = [...lines().filter((line) => line.path !== path), { path, units: text.length }];
  let units = list.reduce((sum, line) => sum + line.units, 0);
  while (list.length > CopyLimits.copies || units > CopyLimits.units) {
    const oldest = list.shift();
    if (!oldest) break;
    units -= oldest.units;
    dropValue(keyOf(oldest.path));
  }
  // The list first: what is kept without standing in it would never be let go.
  keepValue(StorageKey.COPIES, list);
  keepValue(keyOf(path), { shape: SHAPE, at: Date.now(), text } satisfies Stored);
}

/** The copy of a path. One that is spoilt, foreign or too old is dropped and counts as absent. */
export function keptCopy(path: string): KeptCopy | null {
  const list = lines();
  const line = list.find((one) => one.path === path);
  if (!line) return null;
  const copy = readCopy(path);
  if (!copy) {
    dropCopy(path);
    return null;
  }
  if (list.at(-1) !== line) keepValue(StorageKey.COPIES, [...list.filter((one) => one !== line), line]);
  return copy;
}

function readCopy(path: string): KeptCopy | null {
  const stored = keptValue(keyOf(path), isStored);
  if (!stored || stored.shape !== SHAPE) return null;
  const age = Date.now() - stored.at;
  if (age < 0 || age > CopyLimits.days * DAY_MS) return null;
  try {
    return { data: JSON.parse(stored.text) as unknown, at: stored.at };
  } catch {
    return null;
  }
}

/** After the server said that there is nothing (any more) for everybody to read. */
export function dropCopy(path: string): void {
  dropValue(keyOf(path));
  const list = lines();
  const left = list.filter((line) => line.path !== path);
  if (left.length < list.length) keepValue(StorageKey.COPIES, left);
}
