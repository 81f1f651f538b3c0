import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../../platform/domain-error.js';

/** The other person holds a role that this one could not give. */
export class NotAboveError extends DomainError {
  constructor(permission: string) {
    super({ code: ErrorCode.NOT_PERMITTED, httpStatus: 403, facts: { permission } });
  }
}
