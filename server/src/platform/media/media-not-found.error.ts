import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../domain-error.js';

export class MediaNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.MEDIA_NOT_FOUND, httpStatus: 404 });
  }
}
