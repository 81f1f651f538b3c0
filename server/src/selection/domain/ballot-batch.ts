import { ErrorCode } from '@good-netizen/shared/error-codes';
import {
  decideBallot,
  remainingVotes,
  type BallotRefusal,
  type Choice,
} from '@good-netizen/shared/selection/ballot-rules';
import { periodKeyAt } from '@good-netizen/shared/selection/period-key';
import type { SelectionStatus } from '@good-netizen/shared/states/selection.states';
import type { Ballot } from './ballot.js';
import { BallotRefusedError, ClientKeyReusedError, NonceReusedError, VotingFactsStaleError } from './ballot.errors.js';
import type { BallotWish } from './ballot-wish.js';
import { SelectionNotFoundError, VotingNotOpenError } from './selection.errors.js';
import { votingRefusal } from './voting-window.js';

/** The columns of a ballot that deciding and answering need. */
export type StoredBallot = Omit<Ballot, 'castAt' | 'leafIndex' | 'nonce'>;

/** A ballot that stands but for its receipt, which is signed for the whole batch. */
export type PlannedBallot = Omit<Ballot, 'receiptProof'>;

/** What a voter knows of a ballot beyond its row. */
export interface Opening {
  readonly salt: string;
  readonly choices: readonly Choice[];
}

/** A ballot that stands, new or cast before with the same key. */
export interface DecidedBallot {
  readonly ballotId: string;
  readonly salt: string;
  readonly votesLeft: number;
}

/** A selection's row as it stands while ballots are written. */
export interface LockedSelection {
  readonly status: SelectionStatus;
  readonly revision: number;
}

/** What is read inside the transaction. */
export interface BatchFacts {
  readonly now: Date;
  /** The locked rows, by id. */
  readonly selections: ReadonlyMap<string, LockedSelection>;
  readonly stored: readonly StoredBallot[];
  readonly open: (ballot: StoredBallot) => Opening;
}

interface Seen extends Opening {
  readonly ballotId: string;
  readonly clientKey: string;
  readonly periodKey: string;
  readonly slot: number;
}

/** Decides the ballots of one batch in the order in which they came. Nothing is written here. */
export class BallotBatch {
  readonly planned: PlannedBallot[] = [];
  /** Ballots of each voter of each selection: stored ones, and those planned so far. */
  private readonly seen = new Map<string, Seen[]>();

  constructor(private readonly facts: BatchFacts) {
    for (const ballot of facts.stored) this.note(ballot, facts.open(ballot));
  }

  /** The ballot that stands, or the error that its voter gets. */
  decide(wish: BallotWish): DecidedBallot | Error {
    const earlier = this.ballotsOf(wish);
    const replay = findReplay(wish, earlier);
    if (replay instanceof Error) return replay;
    const periodKey = periodKeyAt(wish.facts.rules.period, this.facts.now);
    if (replay) return this.answer(wish, replay, periodKey);
    return this.closedTo(wish) ?? this.plan(wish, periodKey);
  }

  private closedTo(wish: BallotWish): Error | null {
    const row = this.facts.selections.get(wish.facts.id);
    if (!row) return new SelectionNotFoundError();
    if (row.revision !== wish.facts.revision) return new VotingFactsStaleError();
    const { opensAt, closesAt } = wish.facts;
    const refusal = votingRefusal({ status: row.status, opensAt, closesAt }, this.facts.now);
    return refusal ? new VotingNotOpenError(refusal) : null;
  }

  private plan(wish: BallotWish, periodKey: string): DecidedBallot | Error {
    const earlier = this.ballotsOf(wish).filter((ballot) => ballot.periodKey === periodKey);
    const choices = earlier.map((ballot) => ballot.choices);
    const refusal = unlistedCandidate(wish) ?? decideBallot(wish.facts.rules, choices, wish.choices);
    if (refusal) return new BallotRefusedError(refusal);
    const { ballotId, voterTag, clientKey, nonce, commitment, sealed } = wish;
    const slot = earlier.reduce((next, ballot) => Math.max(next, ballot.slot + 1), 0);
    const ballot = { ballotId, selectionId: wish.facts.id, voterTag, periodKey, slot, clientKey, nonce, commitment };
    this.planned.push({ ...ballot, sealed, castAt: this.facts.now, leafIndex: null });
    this.note(ballot, wish);
    return { ballotId, salt: wish.salt, votesLeft: remainingVotes(wish.facts.rules, [...choices, wish.choices]) };
  }

  private answer(wish: BallotWish, replay: Seen, periodKey: string): DecidedBallot {
    const { ballotId, salt } = replay;
    // Of a period that is over no votes are left.
    if (replay.periodKey !== periodKey) return { ballotId, salt, votesLeft: 0 };
    const cast = this.ballotsOf(wish).filter((ballot) => ballot.periodKey === periodKey);
    const votesLeft = remainingVotes(
      wish.facts.rules,
      cast.map((ballot) => ballot.choices),
    );
    return { ballotId, salt, votesLeft };
  }

  private ballotsOf(wish: BallotWish): readonly Seen[] {
    return this.seen.get(`${wish.facts.id}/${wish.voterTag}`) ?? [];
  }

  private note(
    ballot: Pick<Ballot, 'ballotId' | 'selectionId' | 'voterTag' | 'clientKey' | 'periodKey' | 'slot'>,
    { salt, choices }: Opening,
  ): void {
    const { ballotId, clientKey, periodKey, slot } = ballot;
    const key = `${ballot.selectionId}/${ballot.voterTag}`;
    const known = this.seen.get(key);
    const seen = { ballotId, clientKey, periodKey, slot, salt, choices };
    if (known) known.push(seen);
    else this.seen.set(key, [seen]);
  }
}

/** A candidate of the wish that cannot be chosen. Asked only when the facts are known to be fresh. */
function unlistedCandidate({ facts, choices }: BallotWish): BallotRefusal | null {
  for (const { candidateId } of choices) {
    const status = facts.candidates.get(candidateId);
    if (status === 'LISTED') continue;
    const unknown = status === undefined || status === 'PENDING';
    const code = unknown ? ErrorCode.BALLOT_CANDIDATE_UNKNOWN : ErrorCode.BALLOT_CANDIDATE_NOT_LISTED;
    return { code, details: { candidateId } };
  }
  return null;
}

/** The ballot that this very wish has become before; an error when only its key or only its nonce was used. */
function findReplay(wish: BallotWish, earlier: readonly Seen[]): Seen | Error | null {
  const sameKey = earlier.find((ballot) => ballot.clientKey === wish.clientKey);
  if (sameKey) {
    const same = sameKey.ballotId === wish.ballotId && sameChoices(sameKey.choices, wish.choices);
    return same ? sameKey : new ClientKeyReusedError();
  }
  return earlier.some((ballot) => ballot.ballotId === wish.ballotId) ? new NonceReusedError() : null;
}

/** Both are in canonical order. */
function sameChoices(a: readonly Choice[], b: readonly Choice[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ candidateId, votes }, i) => candidateId === b[i]?.candidateId && votes === b[i].votes)
  );
}
