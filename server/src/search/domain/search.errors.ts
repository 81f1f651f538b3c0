import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

/** Nothing is left of the query once white space and invisible characters are taken away. */
export class SearchQueryEmptyError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SEARCH_QUERY_EMPTY, httpStatus: 400, field: 'q' });
  }
}
