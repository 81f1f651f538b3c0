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
  /** What a steward scanned, by session; and the beginning of the key of each session's list. */
  SCANS: 'gn:scans',
  DOOR: 'gn:door:',
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
  try {
    Taro.setStorageSync(key, value);
  } catch {
    // The value lives on in memory until the app is closed.
  }
}

export function dropValue(key: string): void {
  try {
    Taro.removeStorageSync(key);
  } catch {
    // Nothing was kept.
  }
}
