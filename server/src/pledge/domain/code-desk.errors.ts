import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class CodeVersionStateError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.CODE_VERSION_STATE, httpStatus: 409, facts: { status } });
  }
}

/** A newer version is in force already. */
export class CodeVersionOvertakenError extends DomainError {
  constructor(current: number) {
    super({ code: ErrorCode.CODE_VERSION_OVERTAKEN, httpStatus: 409, facts: { current } });
  }
}

export class CodeVersionIncompleteError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.CODE_VERSION_INCOMPLETE, httpStatus: 422, field });
  }
}

export class CodeEffectiveTooEarlyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CODE_EFFECTIVE_TOO_EARLY, httpStatus: 422, field: 'effectiveFrom' });
  }
}

export class CodeNothingToCopyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CODE_NOTHING_TO_COPY, httpStatus: 409, field: 'from' });
  }
}

export class ClauseKeyUnknownError extends DomainError {
  constructor(place: number) {
    super({ code: ErrorCode.CLAUSE_KEY_UNKNOWN, httpStatus: 422, field: `clauses[${place}].clauseKey` });
  }
}

export class ClauseKeyTwiceError extends DomainError {
  constructor(place: number) {
    super({ code: ErrorCode.CLAUSE_KEY_TWICE, httpStatus: 422, field: `clauses[${place}].clauseKey` });
  }
}
