import { WechatApiError, WechatSnapshotUserError } from '../../wechat/wechat-api.error.js';
import { WechatErrcode } from '../../wechat/wechat-errcode.js';
import {
  SnapshotUserError,
  WechatCodeInvalidError,
  WechatRefusedError,
  WechatUnavailableError,
} from '../domain/sign-in.error.js';
import { PhoneCodeInvalidError } from '../domain/phone.error.js';

/** Asks WeChat who somebody is, and turns its refusals into ours. */
export async function askWechat<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): Error {
  if (error instanceof WechatSnapshotUserError) return new SnapshotUserError();
  if (!(error instanceof WechatApiError)) return new WechatUnavailableError(error);
  if (error.errcode === WechatErrcode.CODE_INVALID || error.errcode === WechatErrcode.CODE_USED) {
    return new WechatCodeInvalidError();
  }
  return error.errcode === WechatErrcode.PERSON_BLOCKED ? new WechatRefusedError() : new WechatUnavailableError(error);
}

/** Asks WeChat for a phone number. A code of another app or person is as good as none. */
export async function askWechatForPhone<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    const refused = error instanceof WechatApiError && CODE_REFUSED.has(error.errcode);
    throw refused ? new PhoneCodeInvalidError() : new WechatUnavailableError(error);
  }
}

const CODE_REFUSED: ReadonlySet<number> = new Set([
  WechatErrcode.CODE_INVALID,
  WechatErrcode.CODE_USED,
  WechatErrcode.APPID_INVALID,
]);
