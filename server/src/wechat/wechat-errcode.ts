/** The errcodes this client acts upon. Others are passed on as they came. */
export const WechatErrcode = {
  SYSTEM_BUSY: -1,
  TOKEN_INVALID: 40001,
  TOKEN_MALFORMED: 40014,
  CODE_INVALID: 40029,
  CODE_USED: 40163,
  PERSON_BLOCKED: 40226,
  TOKEN_EXPIRED: 42001,
  NOT_SEEN_FOR_TWO_HOURS: 61010,
} as const;

/** Any of the three: forget the token, fetch it again without force, try once more. */
export function isTokenErrcode(errcode: number): boolean {
  return (
    errcode === WechatErrcode.TOKEN_INVALID ||
    errcode === WechatErrcode.TOKEN_EXPIRED ||
    errcode === WechatErrcode.TOKEN_MALFORMED
  );
}
