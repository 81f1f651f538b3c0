import type { Choice } from '@good-netizen/shared/selection/ballot-rules';
import type { VotingFacts } from './voting-facts.js';

/** A ballot that its voter wants to cast: complete, sealed, and checked against all that needs no look at other ballots. */
export interface BallotWish {
  readonly facts: VotingFacts;
  readonly voterTag: string;
  readonly clientKey: string;
  readonly nonce: string;
  readonly ballotId: string;
  /** 32 bytes, hex. */
  readonly salt: string;
  /** In canonical order. */
  readonly choices: readonly Choice[];
  readonly commitment: string;
  readonly sealed: string;
}
