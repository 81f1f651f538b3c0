import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Limits } from '@good-netizen/shared/limits';
import { DomainError } from '../../platform/domain-error.js';

export class TaskNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TASK_NOT_FOUND, httpStatus: 404 });
  }
}

export class TaskFinishedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TASK_FINISHED, httpStatus: 409 });
  }
}

export class TaskFileGoneError extends DomainError {
  constructor() {
    super({ code: ErrorCode.TASK_FILE_GONE, httpStatus: 404 });
  }
}

export class ViewNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.VIEW_NOT_FOUND, httpStatus: 404 });
  }
}

export class ViewNameTakenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.VIEW_NAME_TAKEN, httpStatus: 409, field: 'name' });
  }
}

export class ListUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LIST_UNKNOWN, httpStatus: 404, field: 'list' });
  }
}

export class ImportNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.IMPORT_NOT_FOUND, httpStatus: 404 });
  }
}

export class ImportFileUnreadableError extends DomainError {
  constructor(reason: string) {
    super({ code: ErrorCode.IMPORT_FILE_UNREADABLE, httpStatus: 422, facts: { reason } });
  }
}

/** Between the dry run and the import the data changed: what was shown is not what would happen. */
export class ImportOutdatedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.IMPORT_OUTDATED, httpStatus: 409 });
  }
}

/** Somebody asked a running task to stop. */
export class TaskCancelledError extends Error {
  /** @param closing nobody asked: the server is closing */
  constructor(readonly closing = false) {
    super('the task was asked to stop');
  }
}

/** Personal data is read only by somebody who says why. */
export class ReasonRequiredError extends DomainError {
  constructor() {
    super({
      code: ErrorCode.REASON_REQUIRED,
      httpStatus: 400,
      field: 'reason',
      facts: { min: Limits.reasonMinChars },
    });
  }
}

/** Tables come as tables, records as lines. */
export class ExportFormatNotOfferedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.EXPORT_FORMAT_NOT_OFFERED, httpStatus: 400, field: 'format' });
  }
}
