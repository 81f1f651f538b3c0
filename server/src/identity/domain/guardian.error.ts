import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class GuardianOnlyForChildrenError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GUARDIAN_ONLY_FOR_CHILDREN, httpStatus: 409 });
  }
}

/** Unknown, expired, used, or one's own. */
export class GuardianInvitationNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GUARDIAN_INVITATION_NOT_FOUND, httpStatus: 404 });
  }
}

export class GuardianMustBeAdultError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GUARDIAN_MUST_BE_ADULT, httpStatus: 403 });
  }
}

export class GuardianPhoneRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GUARDIAN_PHONE_REQUIRED, httpStatus: 403 });
  }
}

export class GuardianTextOutdatedError extends DomainError {
  constructor(inForce: string) {
    super({ code: ErrorCode.GUARDIAN_TEXT_OUTDATED, httpStatus: 409, field: 'textVersion', facts: { inForce } });
  }
}

/** Not this guardian's, or withdrawn before. */
export class GuardianConsentNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.GUARDIAN_CONSENT_NOT_FOUND, httpStatus: 404 });
  }
}
