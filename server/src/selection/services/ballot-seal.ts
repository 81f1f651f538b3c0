import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import type { RuleSet } from '@good-netizen/shared/selection/rule-set';
import { Limits } from '@good-netizen/shared/limits';
import type { Opening } from '../domain/ballot-batch.js';
import { drawBytes } from './random-pool.js';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const FRAME_BYTES = 96;
/** `["<uuid>",100],` is the longest a choice can be. */
const CHOICE_BYTES = 44;

/** A sealed ballot that does not open: another key, another ballot's seal, or altered. */
export class BallotSealBrokenError extends Error {
  constructor(ballotId: string, cause: unknown) {
    super(`the seal of ballot ${ballotId} does not open`, { cause });
    this.name = 'BallotSealBrokenError';
  }
}

/** Bytes that the fullest ballot under these rules needs: all ballots of a selection are padded to it, so length tells nothing. */
export function sealedBytes(rules: RuleSet): number {
  return FRAME_BYTES + CHOICE_BYTES * Math.min(rules.maxPerBallot, Limits.maxChoicesPerBallot);
}

/**
 * Encrypts salt and choices with AES-256-GCM, bound to the ballot's id: base64url of iv ‖ ciphertext ‖ tag.
 * @throws RangeError when the choices do not fit into what the rules allow
 */
export function sealOpening(key: KeyObject, rules: RuleSet, ballotId: string, { salt, choices }: Opening): string {
  const text = JSON.stringify({ s: salt, c: choices.map(({ candidateId, votes }) => [candidateId, votes]) });
  const size = sealedBytes(rules);
  if (text.length > size) throw new RangeError('the ballot is longer than its rules allow');
  const iv = drawBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(ballotId, 'latin1'));
  const body = cipher.update(text.padEnd(size), 'utf8');
  cipher.final();
  return Buffer.concat([iv, body, cipher.getAuthTag()]).toString('base64url');
}

/** @throws BallotSealBrokenError */
export function openSeal(key: KeyObject, ballot: { ballotId: string; sealed: string }): Opening {
  const bytes = Buffer.from(ballot.sealed, 'base64url');
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(ballot.ballotId, 'latin1'))
      .setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
    const text = decipher.update(bytes.subarray(IV_BYTES, bytes.length - TAG_BYTES), undefined, 'utf8');
    decipher.final();
    const { s: salt, c } = JSON.parse(text) as { s: string; c: [string, number][] };
    return { salt, choices: c.map(([candidateId, votes]): Choice => ({ candidateId, votes })) };
  } catch (error) {
    throw new BallotSealBrokenError(ballot.ballotId, error);
  }
}
