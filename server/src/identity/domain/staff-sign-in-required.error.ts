import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** A route of the desk was asked without a session of the desk. */
export class StaffSignInRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STAFF_SIGN_IN_REQUIRED, httpStatus: 401 });
  }
}
