import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DomainError } from '../../platform/domain-error.js';

export class RegionChangeTooSoonError extends DomainError {
  constructor(changeableFrom: Date) {
    super({
      code: ErrorCode.REGION_CHANGE_TOO_SOON,
      httpStatus: 409,
      field: 'regionCode',
      facts: { changeableFrom: changeableFrom.toISOString() },
    });
  }
}

export class AgeBandChangeTooSoonError extends DomainError {
  constructor(changeableFrom: Date) {
    super({
      code: ErrorCode.AGE_BAND_CHANGE_TOO_SOON,
      httpStatus: 409,
      field: 'ageBand',
      facts: { changeableFrom: changeableFrom.toISOString() },
    });
  }
}

export class RegionUnknownError extends DomainError {
  constructor() {
    super({ code: ErrorCode.REGION_UNKNOWN, httpStatus: 400, field: 'regionCode' });
  }
}

/** No session of this netizen has that id. */
export class SessionNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NOT_FOUND, httpStatus: 404 });
  }
}

export class LegalDocumentNotFoundError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NOT_FOUND, httpStatus: 404 });
  }
}

/** WeChat calls the nickname risky. */
export class NicknameNotSuitableError extends DomainError {
  constructor() {
    super({ code: ErrorCode.NICKNAME_NOT_SUITABLE, httpStatus: 400, field: 'nickname' });
  }
}
