import { fromBase64Url, utf8 } from '../bytes/encoding.js';
import { textOfUtf8 } from '../bytes/utf8-text.js';
import type { VerifyEd25519 } from '../selection/receipt.js';
import type { IssuerJwk } from './credential.dto.js';
import { isCanonicalSignature } from './ed25519-scalar.js';
import type { CredentialClaims } from './open-badge.js';

/**
 * MALFORMED: no token at all. ALGORITHM: not signed with Ed25519. KEY: by no key of the issuer's. SIGNATURE: a character
 * was changed, or somebody else signed. CLAIMS: signed, but the token and the credential in it do not agree.
 */
export type CredentialFault = 'MALFORMED' | 'ALGORITHM' | 'KEY' | 'SIGNATURE' | 'CLAIMS';

export type ReadCredential = { fault: CredentialFault; claims: null } | { fault: null; claims: CredentialClaims };

const failed = (fault: CredentialFault): ReadCredential => ({ fault, claims: null });
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a credential in the form of OB 3.0 §8.2 and checks its signature against the issuer's published keys; needs no
 * network. Whether it was revoked since is for the status list to say.
 * @param verify Ed25519: tweetnacl's on the phone, node:crypto's on the server
 */
export function readCredential(verify: VerifyEd25519, keys: readonly IssuerJwk[], token: string): ReadCredential {
  const parts = token.trim().split('.');
  const [head = '', body = '', tail = ''] = parts;
  if (parts.length !== 3) return failed('MALFORMED');
  try {
    const header: unknown = JSON.parse(textOfUtf8(fromBase64Url(head)));
    if (!isRecord(header)) return failed('MALFORMED');
    // Nothing else is ever accepted: neither "none" nor a key that the token brings along.
    if (header['alg'] !== 'EdDSA' || 'jwk' in header || 'crit' in header) return failed('ALGORITHM');
    const key = keys.find(({ kid }) => kid === header['kid']);
    if (!key) return failed('KEY');
    const signature = fromBase64Url(tail);
    if (!isCanonicalSignature(signature)) return failed('SIGNATURE');
    if (!verify(utf8(`${head}.${body}`), signature, fromBase64Url(key.x))) return failed('SIGNATURE');
    const claims: unknown = JSON.parse(textOfUtf8(fromBase64Url(body)));
    return isCredential(claims) ? { fault: null, claims } : failed('CLAIMS');
  } catch {
    return failed('MALFORMED');
  }
}

/** OB 3.0 §8.2.5: `iss`, `jti`, `sub` and `nbf` repeat what the credential says. */
function isCredential(value: unknown): value is CredentialClaims {
  if (!isRecord(value)) return false;
  const { issuer, credentialSubject: subject, id, validFrom, iss, jti, sub, nbf, type } = value;
  if (!isRecord(issuer) || !isRecord(subject) || !isRecord(subject['achievement'])) return false;
  if (!Array.isArray(type) || !type.includes('AchievementCredential')) return false;
  if (typeof validFrom !== 'string' || typeof id !== 'string') return false;
  const from = Math.floor(Date.parse(validFrom) / 1000);
  return iss === issuer['id'] && jti === id && sub === subject['id'] && nbf === from;
}
