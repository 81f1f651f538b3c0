import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class GatheringNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GATHERING_NOT_FOUND, httpStatus: 404 });
  }
}

export class SignUpNotOpenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_UP_NOT_OPEN, httpStatus: 409 });
  }
}

export class SignUpClosedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_UP_CLOSED, httpStatus: 409 });
  }
}

export class SignUpAgeError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_UP_AGE, httpStatus: 403, field: 'ageBand' });
  }
}

export class SignUpGuardianError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_UP_GUARDIAN, httpStatus: 422, field: 'withGuardian' });
  }
}

export class SignUpAnswerBadError extends DomainError {
  constructor(key: string) {
    super({ code: ErrorCode.SIGN_UP_ANSWER_BAD, httpStatus: 422, field: `answers.${key}` });
  }
}

export class RegistrationNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.REGISTRATION_NOT_FOUND, httpStatus: 404 });
  }
}

export class RegistrationStateError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.REGISTRATION_STATE, httpStatus: 409, facts: { status } });
  }
}

export class OfferOverError extends DomainError {
  constructor() {
    super({ code: ErrorCode.OFFER_OVER, httpStatus: 409 });
  }
}
