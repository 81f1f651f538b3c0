import { canonicalJson, type JsonValue } from '../bytes/canonical-json.js';
import { concatBytes, fromHex, toHex, utf8 } from '../bytes/encoding.js';
import type { Sha256 } from '../bytes/sha256.js';
import { sortChoices, type Choice } from './ballot-rules.js';

const BALLOT_DOMAIN = utf8('gn/ballot/v1');
const CHOICES_DOMAIN = utf8('gn/choices/v1');

/** Length-prefixed text, so that two different lists of parts never give the same bytes. */
function framed(text: string): Uint8Array {
  const bytes = utf8(text);
  return concatBytes(Uint8Array.of((bytes.length >> 8) & 255, bytes.length & 255), bytes);
}

/**
 * ballotId (32 hex digits): the first 16 bytes of SHA-256("gn/ballot/v1" ‖ selection ‖ voterTag ‖ nonce), selection framed
 * by its length. The phone supplies the nonce (16 bytes, hex), so the server cannot give two voters one ballot.
 */
export function ballotIdOf(sha256: Sha256, selectionId: string, voterTag: string, nonce: string): string {
  const hash = sha256(concatBytes(BALLOT_DOMAIN, framed(selectionId), fromHex(voterTag), fromHex(nonce)));
  return toHex(hash.subarray(0, 16));
}

/** What a commitment opens to. `salt` is 32 bytes in hex. */
export interface Opening {
  ballotId: string;
  salt: string;
  choices: readonly Choice[];
}

/** commitment (64 hex digits) = SHA-256("gn/choices/v1" ‖ JCS{ballotId, choices sorted, salt, selection}). */
export function commitmentOf(sha256: Sha256, selectionId: string, opening: Opening): string {
  const text = canonicalJson({
    selection: selectionId,
    ballotId: opening.ballotId,
    salt: opening.salt,
    choices: sortChoices(opening.choices) as unknown as JsonValue,
  });
  return toHex(sha256(concatBytes(CHOICES_DOMAIN, utf8(text))));
}
