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

export class GatheringStateError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.GATHERING_STATE, httpStatus: 409, facts: { status } });
  }
}

export class GatheringTimesError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.GATHERING_TIMES, httpStatus: 422, field });
  }
}

export class GatheringPlaceMissingError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GATHERING_PLACE_MISSING, httpStatus: 422, field: 'place' });
  }
}

export class GatheringSeatsError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.GATHERING_SEATS, httpStatus: 422, field });
  }
}

export class GatheringFormBadError extends DomainError {
  constructor(index: number) {
    super({ code: ErrorCode.GATHERING_FORM_BAD, httpStatus: 422, field: `form.${index}` });
  }
}

export class GatheringFormPersonalError extends DomainError {
  constructor(index: number) {
    super({ code: ErrorCode.GATHERING_FORM_PERSONAL, httpStatus: 422, field: `form.${index}.label` });
  }
}

export class SignUpAgeUnstatedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_UP_AGE_UNSTATED, httpStatus: 403, field: 'ageBand' });
  }
}

/** Under 14, without a guardian's agreement to what is stored of the child. */
export class ChildNotAgreedForError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_UP_CHILD, httpStatus: 403 });
  }
}

export class GatheringRegionUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GATHERING_REGION_UNKNOWN, httpStatus: 422, field: 'regionCode' });
  }
}

export class ReplayCourseUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.REPLAY_COURSE_UNKNOWN, httpStatus: 422, field: 'courseId' });
  }
}
