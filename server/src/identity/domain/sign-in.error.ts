import { ErrorCode } from '@good-netizen/shared/error-codes';
import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import { DomainError } from '../../platform/domain-error.js';

export class SignInRequiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SIGN_IN_REQUIRED, httpStatus: 401 });
  }
}

/** The access or refresh token is expired, revoked, or none of ours. */
export class SessionExpiredError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SESSION_EXPIRED, httpStatus: 401 });
  }
}

/** A refresh token that we did give, whose session is over: the same answer, but nobody guessed. */
export class SessionOverError extends SessionExpiredError {}

/** Nobody is signed in before they agreed to the documents in force; the error names their versions. */
export class ConsentRequiredError extends DomainError {
  constructor(inForce: ConsentDto) {
    const documents = ['privacy-policy', 'user-agreement'];
    super({ code: ErrorCode.CONSENT_REQUIRED, httpStatus: 403, facts: { documents, ...inForce } });
  }
}

export class WechatCodeInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.WECHAT_CODE_INVALID, httpStatus: 400, field: 'code' });
  }
}

/** WeChat itself does not let this person in, or does not say who they are. */
export class WechatRefusedError extends DomainError {
  constructor() {
    super({ code: ErrorCode.WECHAT_REFUSED, httpStatus: 403 });
  }
}

export class WechatUnavailableError extends DomainError {
  constructor(cause: unknown) {
    super({ code: ErrorCode.WECHAT_UNAVAILABLE, httpStatus: 503, wakesSomeone: true, cause });
  }
}

export class SnapshotUserError extends DomainError {
  constructor() {
    super({ code: ErrorCode.SNAPSHOT_USER, httpStatus: 403 });
  }
}

/** The way back from WeChat's page does not belong to a sign-in that this browser began in the last minutes. */
export class SignInStateInvalidError extends DomainError {
  constructor() {
    super({ code: ErrorCode.STATE_INVALID, httpStatus: 400, field: 'state' });
  }
}

export class CloudHostingOffError extends DomainError {
  constructor() {
    super({ code: ErrorCode.CLOUD_HOSTING_OFF, httpStatus: 403 });
  }
}
