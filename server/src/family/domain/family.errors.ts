import { ErrorCode } from '@good-netizen/shared/error-codes';
import { FAMILY_MEMBERS_MAX } from '@good-netizen/shared/family/family.dto';
import { DomainError } from '../../platform/domain-error.js';

export class FamilyNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_NOT_FOUND, httpStatus: 404 });
  }
}

/** Wrong, expired or taken back: one answer, so that a guess learns nothing. */
export class FamilyCodeInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_CODE_INVALID, httpStatus: 404 });
  }
}

export class FamilyFullError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_FULL, httpStatus: 409, facts: { limit: FAMILY_MEMBERS_MAX } });
  }
}

export class AlreadyInFamilyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_ALREADY_IN_ONE, httpStatus: 409 });
  }
}

export class FamilyGuardianOnlyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_GUARDIAN_ONLY, httpStatus: 403 });
  }
}

export class FamilyAdultOnlyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_ADULT_ONLY, httpStatus: 403 });
  }
}

export class FamilyAgeUnstatedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_AGE_UNSTATED, httpStatus: 403 });
  }
}

export class FamilyConsentRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_CONSENT_REQUIRED, httpStatus: 403 });
  }
}

export class FamilyGuardianStaysError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_GUARDIAN_STAYS, httpStatus: 409 });
  }
}

export class FamilyMemberNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_MEMBER_NOT_FOUND, httpStatus: 404 });
  }
}
