import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class TicketNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_NOT_FOUND, httpStatus: 404 });
  }
}

/** It was handed in before and nobody has decided yet. */
export class AlreadyWaitingError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_ALREADY_WAITING, httpStatus: 409 });
  }
}

export class TicketBeingCheckedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_BEING_CHECKED, httpStatus: 409 });
  }
}

export class TicketLockedError extends DomainError {
  constructor(by: string, until: string) {
    super({ code: ErrorCode.TICKET_LOCKED, httpStatus: 409, facts: { by, until } });
  }
}

/** The lease ran out, somebody else holds it, or it was never taken. */
export class LockNeededError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_LOCK_NEEDED, httpStatus: 409 });
  }
}

export class TicketDecidedError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.TICKET_DECIDED, httpStatus: 409, facts: { status } });
  }
}

export class ReasonNeededError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_REASON_NEEDED, httpStatus: 400, field: 'reasonCode' });
  }
}

export class NotAppealableError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_NOT_APPEALABLE, httpStatus: 409 });
  }
}

export class AnotherPersonNeededError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TICKET_ANOTHER_PERSON_NEEDED, httpStatus: 403 });
  }
}
