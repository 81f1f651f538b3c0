import { randomBytes } from 'node:crypto';

/** `sns/*` writes ", rid: …", the others " rid: …": log parsers must survive both. */
export type EndpointFamily = 'sns' | 'cgi-bin';

const messages: Record<number, string> = {
  [-1]: 'system error',
  40001:
    'invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40097: 'invalid args',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40164: 'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist',
  40169: 'invalid length for scene, or the data is not json string',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43002: 'require POST method',
  44002: 'empty post data',
  44991: 'reach max api minute frequence limit',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
  47001: 'data format error',
  40004: 'invalid media type',
  40037: 'invalid template_id',
  43101: 'user refuse to accept the msg',
  43108: 'concurrent sending to the same user',
  47003: 'argument invalid!',
  61010: 'code is expired',
  61080: 'service unavailable',
  61081: 'api freq out of limit',
};

/** A refusal, which WeChat sends with HTTP status 200. */
export class SimError extends Error {
  /** @param detail what WeChat adds: `data.thing1.value is empty` */
  constructor(
    readonly errcode: number,
    detail = '',
  ) {
    super([messages[errcode] ?? 'unknown error', detail].filter(Boolean).join(' '));
  }
}

export function refusalBody(
  error: SimError,
  family: EndpointFamily,
  nowMs: number,
): { errcode: number; errmsg: string } {
  const separator = family === 'sns' ? ', ' : ' ';
  return { errcode: error.errcode, errmsg: `${error.message}${separator}rid: ${newRid(nowMs)}` };
}

/** `64b79592-1db719b6-187cfe77`: the second of the request, then randomness. */
export function newRid(nowMs: number): string {
  const second = Math.floor(nowMs / 1000).toString(16);
  const random = randomBytes(8).toString('hex');
  return `${second}-${random.slice(0, 8)}-${random.slice(8)}`;
}
