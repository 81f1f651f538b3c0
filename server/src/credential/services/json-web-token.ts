import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { VerifyEd25519 } from '@good-netizen/shared/selection/receipt';

/** DER of an Ed25519 public key up to its 32 bytes (RFC 8410 §4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** A JWS in compact form (RFC 7515 §7.1), signed with Ed25519 (RFC 8037). The same claims and key give the same text. */
export function signToken(key: KeyObject, header: { kid: string; typ: 'JWT' | 'vc+jwt' }, claims: object): string {
  const input = `${part({ alg: 'EdDSA', ...header })}.${part(claims)}`;
  return `${input}.${sign(null, Buffer.from(input, 'ascii'), key).toString('base64url')}`;
}

/** Ed25519 by the machine's own library. */
export const verifyEd25519: VerifyEd25519 = (message, signature, publicKey) => {
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
};
