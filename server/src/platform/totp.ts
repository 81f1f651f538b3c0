import { createHmac, timingSafeEqual } from 'node:crypto';
import { base32 } from './base32.js';

const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the present one that are believed too: clocks differ (RFC 6238 §5.2). */
const WINDOW = 1;

/** The number of the 30-second step that an instant lies in (RFC 6238 §4.2, T0 = 0). */
export function totpStepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/**
 * The one-time password of a step: HOTP with SHA-1 (RFC 4226 §5.3), since that is what authenticator apps know.
 * @param digits 6 unless told (the vectors of RFC 6238 have 8)
 */
export function totpAt(secret: Uint8Array, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const code = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(code).padStart(digits, '0');
}

/**
 * The step whose code was typed: the present one, or one beside it. `null`: none of them. Each of the three is compared in
 * full. Whether that step was used before is for the caller to say.
 */
export function matchTotp(secret: Uint8Array, typed: string, now: Date): number | null {
  const code = Buffer.from(typed);
  const present = totpStepAt(now);
  let found: number | null = null;
  for (let step = present - WINDOW; step <= present + WINDOW; step += 1) {
    const due = Buffer.from(totpAt(secret, step));
    if (code.length === due.length && timingSafeEqual(code, due)) found = step;
  }
  return found;
}

/** The address that an authenticator app scans (Key URI Format: `otpauth://totp/<issuer>:<account>?secret=…`). */
export function otpauthUri(secret: Uint8Array, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
