import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import { DomainError } from '../../platform/domain-error.js';

/** Agreed to a version that is no longer in force; the error names those that are. */
export class ConsentOutdatedError extends DomainError {
  constructor(inForce: ConsentDto) {
    super({ code: ErrorCode.CONSENT_OUTDATED, httpStatus: 409, facts: { ...inForce } });
  }
}

/** Nobody's, somebody else's, or removed after its time. */
export class ExportNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.EXPORT_NOT_FOUND, httpStatus: 404 });
  }
}

export class ExportNotReadyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.EXPORT_NOT_READY, httpStatus: 409 });
  }
}

export class ExportTooSoonError extends DomainError {
  constructor(possibleFrom: Date) {
    super({ code: ErrorCode.EXPORT_TOO_SOON, httpStatus: 409, facts: { possibleFrom: possibleFrom.toISOString() } });
  }
}

/** Nothing to take back: never asked for, taken back before, or already carried out. */
export class DeletionNotPendingError extends DomainError {
  constructor() {
    super({ code: ErrorCode.DELETION_NOT_PENDING, httpStatus: 409 });
  }
}
