import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError, type ErrorFacts } from '../domain-error.js';

/** What was sent does not have the shape the route asks for. `sentence` says it to a person, `field` to the program. */
export class InvalidInputError extends DomainError {
  constructor(
    readonly sentence: string | undefined,
    field?: string,
    facts?: ErrorFacts,
  ) {
    super({ code: ErrorCode.INVALID_INPUT, httpStatus: 400, field, facts });
  }
}

export class ContractOutdatedError extends DomainError {
  constructor(serverVersion: string) {
    super({ code: ErrorCode.CONTRACT_OUTDATED, httpStatus: 426, facts: { serverVersion } });
  }
}

export class IdempotencyKeyRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.IDEMPOTENCY_KEY_REQUIRED, httpStatus: 400, field: 'idempotency-key' });
  }
}

export class OriginRefusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.ORIGIN_REFUSED, httpStatus: 403 });
  }
}

export class TooManyRequestsError extends DomainError {
  constructor(retryAfterSeconds: number) {
    super({ code: ErrorCode.TOO_MANY_REQUESTS, httpStatus: 429, facts: { retryAfterSeconds } });
  }
}
