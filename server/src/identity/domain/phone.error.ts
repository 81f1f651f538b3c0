import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** The code is unknown, expired, used, of another app, or of another person. */
export class PhoneCodeInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PHONE_CODE_INVALID, httpStatus: 400, field: 'code' });
  }
}

/** WeChat gives a number in the mini-program only, and this person was never there. */
export class PhoneNeedsMiniProgramError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PHONE_NEEDS_MINI_PROGRAM, httpStatus: 409 });
  }
}

/** Somebody else has bound the number. Who, is nobody's business. */
export class PhoneTakenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PHONE_TAKEN, httpStatus: 409 });
  }
}

export class PhoneNotBoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PHONE_NOT_BOUND, httpStatus: 404 });
  }
}
