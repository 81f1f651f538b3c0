import type { Readable } from 'node:stream';

/** First and last byte, both included, from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface StoredObject {
  /** Lower-case path of letters, digits, `-`, `_` and `.`: `media/0192…/phone.mp4`. */
  readonly key: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

/** Nothing is kept under that key. */
export class StorageMissingError extends Error {
  constructor(key: string) {
    super(`nothing is kept as ${key}`);
    this.name = 'StorageMissingError';
  }
}

/**
 * The one door through which files are kept and read, wherever they lie. A key either has all bytes of one `put` or none:
 * what breaks off leaves what was there before.
 */
export abstract class StorageDoor {
  /**
   * Keeps all that comes, under the key, durably when it resolves; what was there is replaced.
   * @returns how many bytes
   * @throws what the stream throws: then nothing is kept of it
   */
  abstract put(key: string, body: Readable, contentType: string): Promise<number>;

  /**
   * @param range within the object; without it: all of it
   * @throws StorageMissingError
   */
  abstract read(key: string, range?: ByteRange): Promise<Readable>;

  abstract stat(key: string): Promise<StoredObject | null>;

  /** Removing what is not there is no error. */
  abstract remove(key: string): Promise<void>;

  /** Everything whose key begins with this folder (`media/`), in the order of the keys. */
  abstract list(folder: string): AsyncIterable<StoredObject>;
}

const PART = '[a-z0-9_][a-z0-9_.-]{0,79}';
const KEY = new RegExp(`^(${PART}/){0,5}${PART}$`);
const FOLDER = new RegExp(`^(${PART}/){1,6}$`);

/** Keys are made here, never taken from people: a wrong one is a mistake of the program. */
export function checkKey(key: string): string {
  if (!KEY.test(key) || key.includes('..')) throw new Error(`not a key of the storage: ${JSON.stringify(key)}`);
  return key;
}

export function checkFolder(folder: string): string {
  if (!FOLDER.test(folder) || folder.includes('..'))
    throw new Error(`not a folder of the storage: ${JSON.stringify(folder)}`);
  return folder;
}
