import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { CredentialStatus } from '@good-netizen/shared/states/credential.states';
import { DomainError } from '../../platform/domain-error.js';

export class CertificateNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CERTIFICATE_NOT_FOUND, httpStatus: 404 });
  }
}

/** Suspended, revoked or withdrawn: there is nothing to be taken. */
export class CertificateNotInForceError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CERTIFICATE_NOT_IN_FORCE, httpStatus: 409 });
  }
}

export class CredentialNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CREDENTIAL_NOT_FOUND, httpStatus: 404 });
  }
}

export class CredentialStateError extends DomainError {
  constructor(status: CredentialStatus) {
    super({ code: ErrorCode.CREDENTIAL_STATE, httpStatus: 409, facts: { status } });
  }
}

export class StatusListNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STATUS_LIST_NOT_FOUND, httpStatus: 404 });
  }
}

export class IssuerKeyNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ISSUER_KEY_NOT_FOUND, httpStatus: 404 });
  }
}
