import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class CodeVersionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CODE_VERSION_NOT_FOUND, httpStatus: 404 });
  }
}

export class CodeVersionNotCurrentError extends DomainError {
  constructor(current: number) {
    super({ code: ErrorCode.CODE_VERSION_NOT_CURRENT, httpStatus: 409, field: 'version', facts: { current } });
  }
}

export class PledgeNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_NOT_FOUND, httpStatus: 404 });
  }
}

export class PledgeAlreadyWithdrawnError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_ALREADY_WITHDRAWN, httpStatus: 409 });
  }
}

export class PledgeNotAcknowledgedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_NOT_ACKNOWLEDGED, httpStatus: 422, field: 'acknowledged' });
  }
}

export class PledgeNameRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_NAME_REQUIRED, httpStatus: 422, field: 'displayName' });
  }
}

export class PledgeGuardianRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_GUARDIAN_REQUIRED, httpStatus: 403 });
  }
}

/** Under 14 a pledge bears no name, whoever agrees to it. */
export class PledgeChildUnnamedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_CHILD_UNNAMED, httpStatus: 422, field: 'display' });
  }
}

export class PledgeAgeUnstatedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.AGE_BAND_REQUIRED, httpStatus: 422, field: 'ageBand' });
  }
}

export class PledgeRegionUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.REGION_UNKNOWN, httpStatus: 422, field: 'regionCode' });
  }
}

/** It is set aside or struck out: until that is settled the signer cannot do this with it. */
export class PledgeUnderReviewError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PLEDGE_UNDER_REVIEW, httpStatus: 409 });
  }
}

export class PledgeStateError extends DomainError {
  constructor(status: string) {
    super({ code: ErrorCode.PLEDGE_STATE, httpStatus: 409, facts: { status } });
  }
}
