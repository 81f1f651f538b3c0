import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class FamilyCertificateNotYetError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_CERTIFICATE_NOT_YET, httpStatus: 409 });
  }
}

export class FamilyCertificateNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.FAMILY_CERTIFICATE_NOT_FOUND, httpStatus: 404 });
  }
}
