import { randomInt } from 'node:crypto';

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const PUBLIC_TOKEN_LENGTH = 20;

/** A random check code of 20 characters without look-alikes (more than 116 bits): fits into a mini-program code's scene. */
export function newPublicToken(): string {
  let token = '';
  for (let i = 0; i < PUBLIC_TOKEN_LENGTH; i += 1) token += ALPHABET.charAt(randomInt(ALPHABET.length));
  return token;
}
