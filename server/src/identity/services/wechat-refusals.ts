import { WechatApiError, WechatSnapshotUserError } from '../../wechat/wechat-api.error.js';
import { WechatErrcode } from '../../wechat/wechat-errcode.js';
import {
  SnapshotUserError,
  WechatCodeInvalidError,
  WechatRefusedError,
  WechatUnavailableError,
} from '../domain/sign-in.error.js';

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
