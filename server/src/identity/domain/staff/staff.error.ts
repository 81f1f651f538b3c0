import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Limits } from '@good-netizen/shared/limits';
import { DomainError } from '../../../platform/domain-error.js';

/** Unknown name, wrong password, or a locked account: which of them, the answer does not say. */
export class StaffSignInRefusedError extends DomainError {
  constructor() {
    super({
      code: ErrorCode.STAFF_SIGN_IN_REFUSED,
      httpStatus: 401,
      facts: { attempts: Limits.staffSignInAttempts, minutes: Limits.staffLockMinutes },
    });
  }
}

/** Too many wrong codes. Said only to somebody who knew the password. */
export class StaffLockedError extends DomainError {
  constructor(until: Date, now: Date) {
    const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));
    super({ code: ErrorCode.STAFF_LOCKED, httpStatus: 403, facts: { minutes } });
  }
}

/** Said only to somebody who knew the password. */
export class StaffSuspendedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_SUSPENDED, httpStatus: 403 });
  }
}

/** An administrator began a reset: the password waits to be set by the link. */
export class StaffResetPendingError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_RESET_PENDING, httpStatus: 403 });
  }
}

export class StaffChallengeInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_CHALLENGE_INVALID, httpStatus: 401 });
  }
}

export class StaffCodeWrongError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_CODE_WRONG, httpStatus: 400, field: 'code' });
  }
}

/** The code is right, and was used already. */
export class StaffCodeUsedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_CODE_USED, httpStatus: 409, field: 'code' });
  }
}

export class StaffRecoveryCodeWrongError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_RECOVERY_CODE_WRONG, httpStatus: 400, field: 'recoveryCode' });
  }
}

export class StaffEnrolmentInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_ENROLMENT_INVALID, httpStatus: 409 });
  }
}

export class StaffPasswordWrongError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.STAFF_PASSWORD_WRONG, httpStatus: 400, field });
  }
}

/** The new password is one of those that are guessed first, holds a name, or is the old one. */
export class StaffPasswordRefusedError extends DomainError {
  constructor(why: 'COMMON' | 'LIKE_NAME' | 'SAME', field: string) {
    const codes = {
      COMMON: ErrorCode.STAFF_PASSWORD_COMMON,
      LIKE_NAME: ErrorCode.STAFF_PASSWORD_LIKE_NAME,
      SAME: ErrorCode.STAFF_PASSWORD_SAME,
    } as const;
    super({ code: codes[why], httpStatus: 422, field });
  }
}

export class StaffLoginNameTakenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_LOGIN_NAME_TAKEN, httpStatus: 409, field: 'loginName' });
  }
}

/** The code or link is unknown, used, taken back or too old: which, the answer does not say. */
export class StaffTicketInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_TICKET_INVALID, httpStatus: 400, field: 'ticket' });
  }
}

export class StaffNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_NOT_FOUND, httpStatus: 404 });
  }
}

/** Nobody resets or suspends themselves: the second person is the point of it. */
export class StaffOwnAccountError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_OWN_ACCOUNT, httpStatus: 409 });
  }
}

export class StaffSessionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_SESSION_NOT_FOUND, httpStatus: 404 });
  }
}

export class InvitationNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.INVITATION_NOT_FOUND, httpStatus: 404 });
  }
}

export class InvitationNotOpenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.INVITATION_NOT_OPEN, httpStatus: 409 });
  }
}
