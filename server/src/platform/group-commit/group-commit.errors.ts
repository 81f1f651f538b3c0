import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../domain-error.js';

const RETRY_AFTER_SECONDS = 1;

/** So many are waiting already that one more would wait too long, or the server is shutting down. Nothing was written. */
export class QueueFullError extends DomainError {
  constructor() {
    super({ code: ErrorCode.BUSY, httpStatus: 503, facts: { retryAfterSeconds: RETRY_AFTER_SECONDS } });
  }
}

/**
 * The connection broke and nobody could find out whether the commit took place. The client asks again with the same
 * idempotency key.
 */
export class CommitUncertainError extends DomainError {
  constructor(cause: unknown) {
    super({
      code: ErrorCode.BUSY,
      httpStatus: 503,
      facts: { retryAfterSeconds: RETRY_AFTER_SECONDS },
      wakesSomeone: true,
      cause,
    });
  }
}
