/** The errcodes this client acts upon. Others are passed on as they came. */
export const WechatErrcode = {
  SYSTEM_BUSY: -1,
  TOKEN_INVALID: 40001,
  APPID_INVALID: 40013,
  TOKEN_MALFORMED: 40014,
  CODE_INVALID: 40029,
  CODE_USED: 40163,
  PERSON_BLOCKED: 40226,
  TOKEN_EXPIRED: 42001,
  NOT_SEEN_FOR_TWO_HOURS: 61010,
  DAILY_QUOTA: 45009,
  MINUTE_QUOTA: 45011,
  CONTENT_MINUTE_QUOTA: 44991,
  SUBSCRIPTION_USED_UP: 43101,
  MESSAGE_TO_SAME_PERSON: 43108,
  MEDIA_NOT_FETCHED: -1008,
} as const;

/** WeChat is busy or we asked too much: the same question later may be answered. */
export function isLaterErrcode(errcode: number): boolean {
  return (
    errcode === WechatErrcode.SYSTEM_BUSY ||
    errcode === WechatErrcode.DAILY_QUOTA ||
    errcode === WechatErrcode.MINUTE_QUOTA ||
    errcode === WechatErrcode.CONTENT_MINUTE_QUOTA
  );
}

/** Any of the three: forget the token, fetch it again without force, try once more. */
export function isTokenErrcode(errcode: number): boolean {
  return (
    errcode === WechatErrcode.TOKEN_INVALID ||
    errcode === WechatErrcode.TOKEN_EXPIRED ||
    errcode === WechatErrcode.TOKEN_MALFORMED
  );
}
