import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class ConsultationNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CONSULTATION_NOT_FOUND, httpStatus: 404 });
  }
}

export class ConsultationEndedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CONSULTATION_ENDED, httpStatus: 409 });
  }
}

export class ConsultationDeadlineError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CONSULTATION_DEADLINE, httpStatus: 422, field: 'closesAt' });
  }
}

export class GroupsUnansweredError extends DomainError {
  constructor(count: number) {
    super({ code: ErrorCode.CONSULTATION_UNANSWERED, httpStatus: 409, facts: { count } });
  }
}

export class OpinionsUngroupedError extends DomainError {
  constructor(count: number) {
    super({ code: ErrorCode.CONSULTATION_UNGROUPED, httpStatus: 409, facts: { count } });
  }
}

export class OpinionNotFoundError extends DomainError {
  constructor(field?: string) {
    super({ code: ErrorCode.OPINION_NOT_FOUND, httpStatus: 404, ...(field ? { field } : {}) });
  }
}

export class OpinionTextRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.OPINION_TEXT_REQUIRED, httpStatus: 422, field: 'text' });
  }
}

export class ConsultedClauseUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLAUSE_KEY_UNKNOWN, httpStatus: 404, field: 'clauseKey' });
  }
}

export class OpinionOtherClauseError extends DomainError {
  constructor() {
    super({ code: ErrorCode.OPINION_OTHER_CLAUSE, httpStatus: 422, field: 'opinionIds' });
  }
}

export class OpinionGroupedAlreadyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.OPINION_GROUPED_ALREADY, httpStatus: 409, field: 'opinionIds' });
  }
}

export class OpinionGroupNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.OPINION_GROUP_NOT_FOUND, httpStatus: 404 });
  }
}

export class AgeUnstatedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.AGE_BAND_REQUIRED, httpStatus: 422, field: 'ageBand' });
  }
}

export class GuardianRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_GUARDIAN_REQUIRED, httpStatus: 403 });
  }
}
