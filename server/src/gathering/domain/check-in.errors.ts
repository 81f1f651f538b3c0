import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class DoorNotYoursError extends DomainError {
  constructor() {
    super({ code: ErrorCode.DOOR_NOT_YOURS, httpStatus: 403 });
  }
}

export class DoorClosedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.DOOR_CLOSED, httpStatus: 409 });
  }
}

export class StewardCodeBadError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STEWARD_CODE_BAD, httpStatus: 404, field: 'code' });
  }
}

export class StewardNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STEWARD_NOT_FOUND, httpStatus: 404 });
  }
}

export class StewardsFullError extends DomainError {
  constructor(most: number) {
    super({ code: ErrorCode.STEWARDS_FULL, httpStatus: 409, facts: { most } });
  }
}

export class VenueCodeBadError extends DomainError {
  constructor() {
    super({ code: ErrorCode.VENUE_CODE_BAD, httpStatus: 409, field: 'venueCode' });
  }
}

export class CheckInNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CHECK_IN_NOT_FOUND, httpStatus: 404, field: 'number' });
  }
}

export class SatisfactionEarlyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SATISFACTION_EARLY, httpStatus: 409 });
  }
}
