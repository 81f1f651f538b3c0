import { randomBytes } from 'node:crypto';
import { v7, validate } from 'uuid';

/** A new identifier: UUID version 7 (RFC 9562 §5.7), 36 lower-case characters that sort by the time they were made. */
export function newId(): string {
  return v7();
}

/** Whether a text has the shape of an identifier made by this server. */
export function isId(text: string): boolean {
  return validate(text);
}

/** An unguessable token for links and receipts: `bytes` of randomness (16 = 128 bits) in base64url. */
export function newToken(bytes = 16): string {
  return randomBytes(bytes).toString('base64url');
}
