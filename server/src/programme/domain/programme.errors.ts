import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class ActivityNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ACTIVITY_NOT_FOUND, httpStatus: 404 });
  }
}

export class ActivityWindowBackwardsError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ACTIVITY_WINDOW_BACKWARDS, httpStatus: 422, field: 'closesOn' });
  }
}

export class EditionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.EDITION_NOT_FOUND, httpStatus: 404 });
  }
}

export class EditionYearTakenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.EDITION_YEAR_TAKEN, httpStatus: 409, field: 'year' });
  }
}

export class ActivityStatusRefusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ACTIVITY_STATUS_REFUSED, httpStatus: 409, field: 'status' });
  }
}
