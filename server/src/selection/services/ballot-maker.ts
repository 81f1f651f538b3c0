import { checkBallot, sortChoices, type Choice } from '@good-netizen/shared/selection/ballot-rules';
import { ballotIdOf, commitmentOf } from '@good-netizen/shared/selection/commitment';
import { BallotRefusedError } from '../domain/ballot.errors.js';
import type { BallotWish } from '../domain/ballot-wish.js';
import { sealOpening } from './ballot-seal.js';
import { nodeSha256 } from './node-sha256.js';
import { drawBytes } from './random-pool.js';
import type { SelectionKeys } from './selection-keys.js';
import type { VotingRoomOf } from './voting-room.js';

/** What the phone says. `nonce` is 16 bytes in hex. */
export interface Submission {
  readonly voterTag: string;
  readonly clientKey: string;
  readonly nonce: string;
  readonly choices: readonly Choice[];
}

/** A wish with the keys that open the seals of its selection. */
export interface SealedWish extends BallotWish {
  readonly keys: SelectionKeys;
}

/**
 * Checks a submission against the rules of a single ballot, salts and seals it. Everything that costs time is done here,
 * outside the transaction.
 * @throws BallotRefusedError
 */
export function makeBallot({ facts, keys }: VotingRoomOf, submission: Submission): SealedWish {
  const refusal = checkBallot(facts.rules, submission.choices);
  if (refusal) throw new BallotRefusedError(refusal);
  const { voterTag, clientKey, nonce } = submission;
  const ballotId = ballotIdOf(nodeSha256, facts.id, voterTag, nonce);
  const choices = sortChoices(submission.choices);
  const opening = { ballotId, salt: drawBytes(32).toString('hex'), choices };
  const commitment = commitmentOf(nodeSha256, facts.id, opening);
  const sealed = sealOpening(keys.sealKey, facts.rules, ballotId, opening);
  return { ...opening, facts, keys, voterTag, clientKey, nonce, commitment, sealed };
}
