import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** The database holds no edition: it was never prepared. Someone has to load the year's data. */
export class NoCurrentEditionError extends DomainError {
  constructor() {
    super({ code: ErrorCode.INTERNAL, httpStatus: 500, wakesSomeone: true });
  }
}

/** No grant of this person reaches so far. */
export class NotPermittedError extends DomainError {
  constructor(permission: string) {
    super({ code: ErrorCode.NOT_PERMITTED, httpStatus: 403, facts: { permission } });
  }
}

/** The grant is wider than what the giver holds. */
export class GrantTooWideError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GRANT_TOO_WIDE, httpStatus: 403 });
  }
}

export class GrantNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GRANT_NOT_FOUND, httpStatus: 404 });
  }
}

/** Somebody wanted to give to, or take from, themselves. */
export class OwnGrantError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GRANT_OWN, httpStatus: 403 });
  }
}

export class LastAdministratorError extends DomainError {
  constructor() {
    super({ code: ErrorCode.LAST_ADMINISTRATOR, httpStatus: 409 });
  }
}

export class UnitNotFoundError extends DomainError {
  constructor(field?: string) {
    super({ code: ErrorCode.UNIT_NOT_FOUND, httpStatus: 404, ...(field ? { field } : {}) });
  }
}

export class UnitNameTakenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.UNIT_NAME_TAKEN, httpStatus: 409, field: 'name' });
  }
}

/** The parent would be the unit itself or stand below it. */
export class UnitOwnChildError extends DomainError {
  constructor() {
    super({ code: ErrorCode.UNIT_OWN_CHILD, httpStatus: 422, field: 'parentId' });
  }
}

export class UnitSuspendedError extends DomainError {
  constructor(field?: string) {
    super({ code: ErrorCode.UNIT_SUSPENDED, httpStatus: 409, ...(field ? { field } : {}) });
  }
}

export class RegionNotKnownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.REGION_UNKNOWN, httpStatus: 422, field: 'regionCode' });
  }
}

/** The grant would be over before it begins. */
export class GrantEndedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GRANT_ENDED, httpStatus: 422, field: 'validUntil' });
  }
}

export class EditionNotKnownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.EDITION_NOT_FOUND, httpStatus: 422, field: 'editionId' });
  }
}

export class ProposalNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PROPOSAL_NOT_FOUND, httpStatus: 404 });
  }
}

export class ProposalDecidedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PROPOSAL_DECIDED, httpStatus: 409 });
  }
}

/** The proposer wanted to decide. */
export class OwnProposalError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PROPOSAL_OWN, httpStatus: 403 });
  }
}

export class ProposalOpenAlreadyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PROPOSAL_OPEN_ALREADY, httpStatus: 409 });
  }
}
