import { ErrorCode } from '@good-netizen/shared/error-codes';
import { OWN_CLAUSES_MAX } from '@good-netizen/shared/family/covenant.dto';
import { DomainError } from '../../platform/domain-error.js';

export class CovenantNoneError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COVENANT_NONE, httpStatus: 404 });
  }
}

/** Another phone was faster: what was read is not in force any more. */
export class CovenantChangedError extends DomainError {
  constructor(version: number) {
    super({ code: ErrorCode.COVENANT_CHANGED, httpStatus: 409, facts: { version } });
  }
}

export class CovenantEmptyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COVENANT_EMPTY, httpStatus: 400, field: 'clauseKeys' });
  }
}

/** Also for a clause of another family: nobody is told that it is there. */
export class ClauseNotFoundError extends DomainError {
  constructor(field?: string) {
    super({ code: ErrorCode.CLAUSE_NOT_FOUND, httpStatus: 404, ...(field ? { field } : {}) });
  }
}

export class ClauseNotShownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_NOT_SHOWN, httpStatus: 409, field: 'ownClauseIds' });
  }
}

export class ClauseInUseError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_IN_USE, httpStatus: 409 });
  }
}

export class ClauseTooManyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_TOO_MANY, httpStatus: 409, facts: { limit: OWN_CLAUSES_MAX } });
  }
}

export class ClauseKeyReusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_KEY_REUSED, httpStatus: 409 });
  }
}

export class ClauseNoChildError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_NO_CHILD, httpStatus: 403 });
  }
}
