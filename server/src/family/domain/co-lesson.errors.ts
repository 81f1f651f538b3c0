import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class FamilyPinWeakError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_PIN_WEAK, httpStatus: 400, field: 'pin' });
  }
}

/** Wrong, or none set: one answer. */
export class FamilyPinWrongError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.FAMILY_PIN_WRONG, httpStatus: 403, field });
  }
}

export class CoLessonAdultOnlyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_ADULT_ONLY, httpStatus: 403 });
  }
}

/** Also for one in which the asker has no part. */
export class CoLessonNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_NOT_FOUND, httpStatus: 404 });
  }
}

export class CoLessonTooShortError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_TOO_SHORT, httpStatus: 409 });
  }
}

export class CoLessonWithOneselfError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_WITH_ONESELF, httpStatus: 400, field: 'others' });
  }
}

export class CoLessonOverError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_OVER, httpStatus: 409 });
  }
}

export class CoLessonElsewhereError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_ELSEWHERE, httpStatus: 409 });
  }
}

export class CoLessonTurnNotOverError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CO_LESSON_TURN_NOT_OVER, httpStatus: 409, field: 'turn' });
  }
}

/** As in the classroom: a number is accepted once. */
export class CoLessonBeatOutOfOrderError extends DomainError {
  constructor(acceptedSeq: number) {
    super({ code: ErrorCode.HEARTBEAT_OUT_OF_ORDER, httpStatus: 409, field: 'seq', facts: { acceptedSeq } });
  }
}
