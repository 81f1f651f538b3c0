import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** The key of an earlier complaint came with another one: neither may be mistaken for the other. */
export class ComplaintKeyReusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.IDEMPOTENCY_KEY_REUSED, httpStatus: 409, field: 'idempotency-key' });
  }
}
