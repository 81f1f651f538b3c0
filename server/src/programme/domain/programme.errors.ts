import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class ActivityNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ACTIVITY_NOT_FOUND, httpStatus: 404 });
  }
}
