import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class PracticeDayError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PRACTICE_DAY, httpStatus: 422, field: 'day' });
  }
}

export class PracticeTwiceError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PRACTICE_TWICE, httpStatus: 409, field: 'day' });
  }
}

export class PracticeNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PRACTICE_NOT_FOUND, httpStatus: 404 });
  }
}

export class PracticeClauseUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_KEY_UNKNOWN, httpStatus: 422, field: 'clauseKey' });
  }
}
