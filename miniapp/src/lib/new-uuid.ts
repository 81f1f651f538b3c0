import { randomHex } from './random-bytes';

/** An identifier that this device makes: UUID version 4 (RFC 9562 §5.4). */
export async function newUuid(): Promise<string> {
  const hex = await randomHex(16);
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ];
  return parts.join('-');
}
