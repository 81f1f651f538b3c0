import { isWeapp } from './platform';

interface WechatRandom {
  getRandomValues(options: {
    length: number;
    success(result: { randomValues: ArrayBuffer }): void;
    fail(failure: unknown): void;
  }): void;
}

declare const wx: WechatRandom;

/** `length` unpredictable bytes from the platform's cryptographic source; never from Math.random. */
export function randomBytes(length: number): Promise<Uint8Array> {
  if (!isWeapp) return Promise.resolve(crypto.getRandomValues(new Uint8Array(length)));
  return new Promise((resolve, reject) => {
    wx.getRandomValues({
      length,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: (failure) => reject(new Error('wx.getRandomValues failed', { cause: failure })),
    });
  });
}

/** `length` unpredictable bytes as lower-case hex digits, two for each byte. */
export async function randomHex(length: number): Promise<string> {
  const bytes = await randomBytes(length);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key for one intention of the citizen. Keep it while that intention is repeated. */
export function newIdempotencyKey(): Promise<string> {
  return randomHex(16);
}
