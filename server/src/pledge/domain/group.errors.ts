import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class GroupNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_NOT_FOUND, httpStatus: 404 });
  }
}

export class GroupClosedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_CLOSED, httpStatus: 409 });
  }
}

export class GroupFullError extends DomainError {
  constructor(limit: number) {
    super({ code: ErrorCode.GROUP_FULL, httpStatus: 409, facts: { limit } });
  }
}

export class GroupAdultOnlyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_ADULT_ONLY, httpStatus: 403 });
  }
}

export class GroupPledgeRequiredError extends DomainError {
  constructor(version: number) {
    super({ code: ErrorCode.GROUP_PLEDGE_REQUIRED, httpStatus: 409, facts: { version } });
  }
}

export class GroupTooManyError extends DomainError {
  constructor(limit: number) {
    super({ code: ErrorCode.GROUP_TOO_MANY, httpStatus: 409, facts: { limit } });
  }
}

/** The key of an earlier group came with another one: neither may be mistaken for the other. */
export class GroupKeyReusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.IDEMPOTENCY_KEY_REUSED, httpStatus: 409, field: 'idempotency-key' });
  }
}

export class GroupInitiatorStaysError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_INITIATOR_STAYS, httpStatus: 409 });
  }
}

export class GroupNotMemberError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_NOT_MEMBER, httpStatus: 404 });
  }
}

export class GroupNameUnseenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_NAME_UNSEEN, httpStatus: 409 });
  }
}

export class GroupNameFixedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GROUP_NAME_FIXED, httpStatus: 409, field: 'name' });
  }
}
