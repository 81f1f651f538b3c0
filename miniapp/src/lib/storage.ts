import Taro from '@tarojs/taro';

/** The keys this app keeps on the device, said once. */
export const StorageKey = {
  TOKENS: 'gn:tokens',
  COOKIE_STALE_AT: 'gn:cookie-stale-at',
  CONSENT: 'gn:consent',
  TEXT_SIZE: 'gn:text-size',
  CAPTIONS: 'gn:captions',
  SEARCHES: 'gn:searches',
  SIGN_UPS: 'gn:sign-ups',
  /** Who was signed in when the server last said so. */
  PERSON: 'gn:person',
  /** The doors that stewards keep here, and the beginnings of the keys of each one's list and scans. */
  DOORS: 'gn:doors',
  /** Learning sessions of this telephone, and what waits to be told of each, by lesson. */
  LEARNING: 'gn:learning',
  /** Courses that were taken along, by course. */
  PACKS: 'gn:packs',
  DOOR: 'gn:door:',
  SCANS: 'gn:scans:',
  /** The list of kept public answers, and the beginning of the key of each. */
  COPIES: 'gn:copies',
  COPY: 'gn:copy:',
} as const;

/** Reads a kept value; anything unreadable counts as absent. */
export function keptValue<T>(key: string, isRight: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = Taro.getStorageSync(key);
    return isRight(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a value. A full or forbidden storage (private browsing) is no reason to stop a citizen. */
export function keepValue(key: string, value: unknown): void {
  // What was not kept lives on in memory until the app is closed.
  tryKeepValue(key, value);
}

/** Keeps a value, and says whether it is kept: for what must not be lost unseen. */
export function tryKeepValue(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(key, value);
    return true;
  } catch {
    return false;
  }
}

export function dropValue(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Nothing was kept.
  }
}
