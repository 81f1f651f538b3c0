import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { AppConfig } from '../config/app-config.js';
import type { KeyPurpose } from './key-purposes.js';

const SALT = 'good-netizen/keyring/v1';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A sealed value that cannot be opened: made with another master secret, for another purpose or context, or altered. */
export class SealBrokenError extends Error {
  constructor(reason: string, cause?: unknown) {
    super(`sealed value cannot be opened: ${reason}`, { cause });
    this.name = 'SealBrokenError';
  }
}

/**
 * Every key of the server, derived from the one master secret (`SECRET_KEY`) by HKDF-SHA256 (RFC 5869) under a purpose.
 * Sealed values are AES-256-GCM and read `<key id>.<nonce ‖ ciphertext ‖ tag in base64url>`.
 */
@Injectable()
export class Keyring {
  private readonly master: Buffer;
  private readonly derived = new LRUCache<string, Buffer>({ max: 1000 });

  constructor(config: AppConfig) {
    this.master = config.secretKey;
  }

  /**
   * The key of a purpose, the same in every process that has the same master secret.
   * @param scope narrows the purpose to one thing, such as a selection's id
   * @param bytes length of the key, 32 unless told
   */
  derive(purpose: KeyPurpose, scope = '', bytes = 32): Buffer {
    const label = `${purpose}/${scope}/${bytes}`;
    const known = this.derived.get(label);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.master, SALT, label, bytes));
    this.derived.set(label, key);
    return key;
  }

  /** HMAC-SHA256 of a value under the key of a purpose: 64 hexadecimal characters, equal for equal values only. */
  keyedHash(purpose: KeyPurpose, value: string | Buffer, scope = ''): string {
    return createHmac('sha256', this.derive(purpose, scope)).update(value).digest('hex');
  }

  /** Names the key of a purpose without telling it: 8 hexadecimal characters. */
  keyId(purpose: KeyPurpose, scope = ''): string {
    return this.keyedHash(purpose, 'key-id', scope).slice(0, 8);
  }

  /**
   * Encrypts a small value.
   * @param context bound to the value but not stored (such as the row's id): opening needs the same one
   */
  seal(purpose: KeyPurpose, value: string | Buffer, context = '', scope = ''): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.derive(purpose, scope), nonce).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()]);
    return `${this.keyId(purpose, scope)}.${sealed.toString('base64url')}`;
  }

  /**
   * Decrypts what `seal` made with the same purpose, context and scope.
   * @throws SealBrokenError when the key is another one or a single bit was altered
   */
  open(purpose: KeyPurpose, sealed: string, context = '', scope = ''): Buffer {
    const [keyId, body] = sealed.split('.');
    if (keyId !== this.keyId(purpose, scope)) throw new SealBrokenError('it was made with another key');
    const bytes = Buffer.from(body ?? '', 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new SealBrokenError('it is too short');
    const decipher = createDecipheriv(CIPHER, this.derive(purpose, scope), bytes.subarray(0, NONCE_BYTES))
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch (error) {
      throw new SealBrokenError('it was altered', error);
    }
  }

  /** `open` for a text. */
  openText(purpose: KeyPurpose, sealed: string, context = '', scope = ''): string {
    return this.open(purpose, sealed, context, scope).toString('utf8');
  }
}
