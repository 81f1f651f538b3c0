import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** The database holds no edition: it was never prepared. Someone has to load the year's data. */
export class NoCurrentEditionError extends DomainError {
  constructor() {
    super({ code: ErrorCode.INTERNAL, httpStatus: 500, wakesSomeone: true });
  }
}
