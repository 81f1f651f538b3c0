import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Limits } from '@good-netizen/shared/limits';
import { DomainError } from '../../platform/domain-error.js';

export class NoteNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NOTE_NOT_FOUND, httpStatus: 404 });
  }
}

export class NoteLessonUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NOTE_LESSON_UNKNOWN, httpStatus: 422, field: 'lessonId' });
  }
}

export class NotesFullError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NOTES_FULL, httpStatus: 409, facts: { max: Limits.notesMax } });
  }
}

export class FavouritesFullError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAVOURITES_FULL, httpStatus: 409, facts: { max: Limits.favouritesMax } });
  }
}

export class FavouriteCourseUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAVOURITE_COURSE_UNKNOWN, httpStatus: 404 });
  }
}
