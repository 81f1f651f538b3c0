import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from './domain-error.js';

/** The server is alive but must not be given work now. */
export class NotReadyError extends DomainError {
  constructor(missing: string[], cause?: unknown) {
    super({ code: ErrorCode.BUSY, httpStatus: 503, facts: { missing, retryAfterSeconds: 1 }, cause });
  }
}
