import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class CourseNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COURSE_NOT_FOUND, httpStatus: 404 });
  }
}

export class LessonNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LESSON_NOT_FOUND, httpStatus: 404 });
  }
}

/** Also for another learner's session: nobody is told that it exists. */
export class LearningSessionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LEARNING_SESSION_NOT_FOUND, httpStatus: 404 });
  }
}

export class LearningOnAnotherDeviceError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LEARNING_ON_ANOTHER_DEVICE, httpStatus: 409 });
  }
}

export class HeartbeatOutOfOrderError extends DomainError {
  constructor(acceptedSeq: number) {
    super({ code: ErrorCode.HEARTBEAT_OUT_OF_ORDER, httpStatus: 409, field: 'seq', facts: { acceptedSeq } });
  }
}

/** What was learnt without a network is brought in within three days of the beginning of its session. */
export class OfflineLearningTooLateError extends DomainError {
  constructor(hours: number) {
    super({ code: ErrorCode.OFFLINE_LEARNING_TOO_LATE, httpStatus: 409, facts: { hours } });
  }
}

export class QuizNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.QUIZ_NOT_FOUND, httpStatus: 404 });
  }
}

/** Also for another learner's attempt. */
export class AttemptNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ATTEMPT_NOT_FOUND, httpStatus: 404 });
  }
}

export class AttemptAlreadySubmittedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ATTEMPT_ALREADY_SUBMITTED, httpStatus: 409 });
  }
}

export class AttemptCoolDownError extends DomainError {
  constructor(seconds: number) {
    super({ code: ErrorCode.ATTEMPT_COOL_DOWN, httpStatus: 409, facts: { seconds } });
  }
}

export class AnswersIncompleteError extends DomainError {
  constructor(missing: number) {
    super({ code: ErrorCode.ANSWERS_INCOMPLETE, httpStatus: 422, field: 'answers', facts: { missing } });
  }
}

/** An answer to a question that was not asked, with an option that it does not have, or given twice. */
export class AnswerUnaskedError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.INVALID_INPUT, httpStatus: 400, field });
  }
}

export class CourseNotFinishedError extends DomainError {
  constructor(remaining: number) {
    super({ code: ErrorCode.COURSE_NOT_FINISHED, httpStatus: 409, facts: { remaining } });
  }
}

export class CompletionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COMPLETION_NOT_FOUND, httpStatus: 404 });
  }
}

/** Records of so few people would show who they are. */
export class TooFewLearnersError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TOO_FEW_LEARNERS, httpStatus: 409 });
  }
}
