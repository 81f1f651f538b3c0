import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BLOCK = 32;
const RANDOM_BYTES = 16;
const LENGTH_BYTES = 4;

/** What was pushed cannot be WeChat's: signed with another token, made with another key, or for another app. */
export class PushNotGenuineError extends Error {
  constructor(reason: string) {
    super(`a push was refused: ${reason}`);
    this.name = 'PushNotGenuineError';
  }
}

export interface PushSecrets {
  token: string;
  /** EncodingAESKey: 43 characters. */
  aesKey: string;
  appid: string;
}

/** `sha1` over the sorted, joined parts: `signature` over token, timestamp, nonce; `msg_signature` over those and Encrypt. */
export function pushSignature(...parts: string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

export function isSameSignature(given: string | undefined, expected: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

const keyOf = (aesKey: string): Buffer => Buffer.from(`${aesKey}=`, 'base64');

/**
 * The message inside `Encrypt`: AES-256-CBC, PKCS#7 over blocks of 32, `random(16) ‖ length ‖ message ‖ appid`.
 * @throws PushNotGenuineError when the padding, the length or the appid is not what it must be
 */
export function decryptPush(encrypted: string, { aesKey, appid }: PushSecrets): string {
  const plain = unpadded(decrypted(encrypted, keyOf(aesKey)));
  if (plain.length < RANDOM_BYTES + LENGTH_BYTES) throw new PushNotGenuineError('it is too short');
  const start = RANDOM_BYTES + LENGTH_BYTES;
  const end = start + plain.readUInt32BE(RANDOM_BYTES);
  if (end > plain.length) throw new PushNotGenuineError('its length is wrong');
  if (plain.subarray(end).toString('utf8') !== appid) throw new PushNotGenuineError('it is for another app');
  return plain.subarray(start, end).toString('utf8');
}

/** The counterpart, for answers and for the simulator. `random` is 16 bytes. */
export function encryptPush(
  message: string,
  { aesKey, appid }: PushSecrets,
  random = randomBytes(RANDOM_BYTES),
): string {
  const body = Buffer.from(message, 'utf8');
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(body.length);
  const full = Buffer.concat([random, length, body, Buffer.from(appid, 'utf8')]);
  const pad = BLOCK - (full.length % BLOCK);
  const key = keyOf(aesKey);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(full), cipher.update(Buffer.alloc(pad, pad)), cipher.final()]).toString('base64');
}

function decrypted(encrypted: string, key: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  try {
    return Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
  } catch {
    throw new PushNotGenuineError('it is not whole blocks');
  }
}

function unpadded(padded: Buffer): Buffer {
  const pad = padded.at(-1) ?? 0;
  if (pad < 1 || pad > BLOCK || pad > padded.length) throw new PushNotGenuineError('its padding is wrong');
  return padded.subarray(0, padded.length - pad);
}
