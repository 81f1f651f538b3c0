import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** Not signed as WeChat signs, or the push is not set up. */
export class PushRefusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.PUSH_NOT_GENUINE, httpStatus: 403 });
  }
}
