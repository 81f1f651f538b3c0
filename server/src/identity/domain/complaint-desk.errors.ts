import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class ComplaintNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COMPLAINT_NOT_FOUND, httpStatus: 404 });
  }
}

export class ComplaintTakenError extends DomainError {
  constructor(by: string) {
    super({ code: ErrorCode.COMPLAINT_TAKEN, httpStatus: 409, facts: { by } });
  }
}

export class ComplaintClosedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COMPLAINT_CLOSED, httpStatus: 409 });
  }
}

export class NoContactError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COMPLAINT_NO_CONTACT, httpStatus: 404 });
  }
}

export class SameUnitError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COMPLAINT_SAME_UNIT, httpStatus: 409, field: 'unitId' });
  }
}

/** No unit has this id, or it is suspended. */
export class NoSuchUnitError extends DomainError {
  constructor() {
    super({ code: ErrorCode.UNIT_NOT_FOUND, httpStatus: 404, field: 'unitId' });
  }
}
