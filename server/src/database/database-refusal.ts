import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../platform/domain-error.js';
import { NotReadyError } from '../platform/not-ready.error.js';
import { isConnectionLost, isDiskFull, isTransient } from './database-failure.js';

const RETRY_AFTER_SECONDS = 30;

/** Nothing can be written until somebody makes room. Reading goes on. */
export class StorageFullError extends DomainError {
  constructor(cause: unknown) {
    super({
      code: ErrorCode.STORAGE_FULL,
      httpStatus: 503,
      facts: { retryAfterSeconds: RETRY_AFTER_SECONDS },
      wakesSomeone: true,
      cause,
    });
  }
}

/** What a failure of the database means for whoever asked: that now is a bad moment. `null` for any other error. */
export function databaseRefusal(error: unknown): DomainError | null {
  if (error instanceof DomainError) return null;
  if (isDiskFull(error)) return new StorageFullError(error);
  return isTransient(error) || isConnectionLost(error) ? new NotReadyError(['database'], error) : null;
}
