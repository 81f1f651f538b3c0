import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { BallotRefusal } from '@good-netizen/shared/selection/ballot-rules';
import { DomainError } from '../../platform/domain-error.js';

const QUOTA_CODES: ReadonlySet<string> = new Set([ErrorCode.QUOTA_EXCEEDED, ErrorCode.CANDIDATE_QUOTA_EXCEEDED]);

/** The rules refuse this ballot. What the rules forbid by themselves is 422; what only the voter's earlier ballots forbid is 409. */
export class BallotRefusedError extends DomainError {
  constructor(refusal: BallotRefusal) {
    const httpStatus = QUOTA_CODES.has(refusal.code) ? 409 : 422;
    super({ code: refusal.code, httpStatus, field: 'choices', facts: refusal.details });
  }
}

export class TicketInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_INVALID, httpStatus: 403, field: 'ticket' });
  }
}

export class TicketExpiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_EXPIRED, httpStatus: 403, field: 'ticket' });
  }
}

export class TicketTooEarlyError extends DomainError {
  constructor(waitMs: number) {
    super({ code: ErrorCode.TICKET_TOO_EARLY, httpStatus: 403, field: 'ticket', facts: { waitMs } });
  }
}

/** The same client key came with another ballot. */
export class ClientKeyReusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLIENT_KEY_REUSED, httpStatus: 409, field: 'clientKey' });
  }
}

/** The same nonce came under another client key: it would name two ballots alike. */
export class NonceReusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NONCE_REUSED, httpStatus: 409, field: 'nonce' });
  }
}

/** Other servers were faster so often that we gave up; the phone tries again with the same key. */
export class BallotContendedError extends DomainError {
  constructor(cause: unknown) {
    super({ code: ErrorCode.BUSY, httpStatus: 503, facts: { retryAfterSeconds: 1 }, cause });
  }
}

/** The facts that a ballot was checked against have changed. Never leaves the room: the ballot is checked anew. */
export class VotingFactsStaleError extends Error {}
