import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class SelectionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SELECTION_NOT_FOUND, httpStatus: 404 });
  }
}

export class CandidateNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CANDIDATE_NOT_FOUND, httpStatus: 404 });
  }
}

/** Not open yet, paused, or closed: the code says which. */
export class VotingNotOpenError extends DomainError {
  constructor(code: ErrorCode) {
    super({ code, httpStatus: 409 });
  }
}

/** The published rules do not let this person vote: the code says why. */
export class NotEligibleError extends DomainError {
  constructor(code: ErrorCode) {
    super({ code, httpStatus: 403 });
  }
}

export class ResultNotReadyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.RESULT_NOT_READY, httpStatus: 409 });
  }
}

/** A rule set or a list of candidates that cannot be frozen: a mistake of whoever prepared it. */
export class UnsoundSelectionError extends Error {
  constructor(problems: readonly string[]) {
    super(`the selection cannot be frozen: ${problems.join('; ')}`);
    this.name = 'UnsoundSelectionError';
  }
}
