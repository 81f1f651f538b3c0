import { randomBytes } from './random-bytes';

const PLACES = [4, 6, 8, 10];

/** An identifier that this device makes: UUID version 4 (RFC 9562 §5.4). */
export async function newUuid(): Promise<string> {
  const bytes = await randomBytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Array.from(
    bytes,
    (byte, index) => (PLACES.includes(index) ? '-' : '') + byte.toString(16).padStart(2, '0'),
  ).join('');
}
