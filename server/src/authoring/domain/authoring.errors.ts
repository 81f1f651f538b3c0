import type { LessonProblem } from '@good-netizen/shared/authoring/lesson-problems';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class CourseVersionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COURSE_VERSION_NOT_FOUND, httpStatus: 404 });
  }
}

/** The version is not where this step begins. */
export class CourseVersionStateError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.COURSE_VERSION_STATE, httpStatus: 409, facts: { status } });
  }
}

/** A course is written one version at a time. */
export class CourseVersionOpenAlreadyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COURSE_VERSION_OPEN_ALREADY, httpStatus: 409 });
  }
}

/** Nobody checks what they wrote or handed in. */
export class CourseOwnCheckError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COURSE_OWN_CHECK, httpStatus: 403 });
  }
}

/** `details.fields` and `details.codes` hold every problem, in the same order; `field` is the first one's. */
export class CourseIncompleteError extends DomainError {
  constructor(problems: readonly LessonProblem[]) {
    const facts = { fields: problems.map(({ field }) => field), codes: problems.map(({ code }) => code) };
    const first = facts.fields[0];
    super({ code: ErrorCode.COURSE_INCOMPLETE, httpStatus: 422, ...(first ? { field: first } : {}), facts });
  }
}

export class CourseSchedulePastError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COURSE_SCHEDULE_PAST, httpStatus: 422, field: 'publishAt' });
  }
}

export class LessonOrderBadError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LESSON_ORDER_BAD, httpStatus: 409, field: 'lessonIds' });
  }
}

export class DraftLessonNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LESSON_NOT_FOUND, httpStatus: 404 });
  }
}

export class LessonTooLargeError extends DomainError {
  constructor(field: 'blocks' | 'lessons') {
    super({ code: ErrorCode.LESSON_TOO_LARGE, httpStatus: 422, field });
  }
}

/** A block, or a part of one, that no lesson can hold. */
export class BlockBadError extends DomainError {
  constructor(field: string) {
    super({ code: ErrorCode.BLOCK_BAD, httpStatus: 400, field });
  }
}

export class QuestionNotFoundError extends DomainError {
  constructor(field?: string) {
    super({ code: ErrorCode.QUESTION_NOT_FOUND, httpStatus: 404, ...(field ? { field } : {}) });
  }
}

export class QuestionKeyBadError extends DomainError {
  constructor(field: 'answer' | 'options' | 'situation') {
    super({ code: ErrorCode.QUESTION_KEY_BAD, httpStatus: 422, field });
  }
}

/** A question was rewritten after a colleague checked the course that asks it. */
export class QuestionChangedError extends DomainError {
  constructor(questionIds: readonly string[]) {
    super({ code: ErrorCode.QUESTION_CHANGED, httpStatus: 409, facts: { questionIds: [...questionIds] } });
  }
}

/** The bank has this question already. */
export class QuestionKnownError extends DomainError {
  constructor(id: string) {
    super({ code: ErrorCode.QUESTION_KNOWN, httpStatus: 409, field: 'stem', facts: { id } });
  }
}

export class QuestionImportBadError extends DomainError {
  constructor() {
    super({ code: ErrorCode.QUESTION_IMPORT_BAD, httpStatus: 422, field: 'text' });
  }
}

/** The file is no table of questions: not of its format, without its heading, too long, or empty. */
export class QuestionSheetUnreadableError extends DomainError {
  constructor(reason: 'FORMAT' | 'HEADING' | 'TOO_LONG' | 'EMPTY') {
    super({ code: ErrorCode.QUESTION_SHEET_UNREADABLE, httpStatus: 422, field: 'file', facts: { reason } });
  }
}

export class CommentNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.COMMENT_NOT_FOUND, httpStatus: 404 });
  }
}
