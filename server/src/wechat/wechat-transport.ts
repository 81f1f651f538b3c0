import { WechatApiError, WechatUnreachableError } from './wechat-api.error.js';

export type WechatQuery = Record<string, string>;
export type WechatJson = Record<string, unknown>;

export interface WechatTransportOptions {
  /** For instance `https://api.weixin.qq.com`, or the simulator's address. */
  apiBase: string;
  timeoutMs: number;
}

/** One HTTP exchange with WeChat. Status 200 is no success: `errcode` decides, and its absence means 0. */
export class WechatTransport {
  private readonly apiBase: string;

  constructor(private readonly options: WechatTransportOptions) {
    this.apiBase = options.apiBase.replace(/\/+$/, '');
  }

  async get(endpoint: string, query: WechatQuery): Promise<WechatJson> {
    return this.json(endpoint, await this.exchange(endpoint, query, { method: 'GET' }));
  }

  async post(endpoint: string, query: WechatQuery, body: WechatJson): Promise<WechatJson> {
    return this.json(endpoint, await this.exchange(endpoint, query, postOf(body)));
  }

  /** For endpoints that answer with a picture, or with JSON when they refuse. The first byte tells. */
  async postForBytes(endpoint: string, query: WechatQuery, body: WechatJson): Promise<Buffer> {
    const bytes = await this.exchange(endpoint, query, postOf(body));
    if (bytes[0] !== 0x7b) return bytes;
    this.json(endpoint, bytes);
    throw new WechatUnreachableError(endpoint, 'JSON without an errcode came where a picture was due');
  }

  private async exchange(endpoint: string, query: WechatQuery, init: RequestInit): Promise<Buffer> {
    const url = `${this.apiBase}${endpoint}?${new URLSearchParams(query).toString()}`;
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(this.options.timeoutMs) });
      const bytes = Buffer.from(await response.arrayBuffer());
      if (response.ok) return bytes;
      throw new WechatUnreachableError(endpoint, `HTTP ${response.status}`);
    } catch (error) {
      if (error instanceof WechatUnreachableError) throw error;
      // The URL carries the app secret or a token, so only the kind of failure is passed on.
      throw new WechatUnreachableError(endpoint, kindOf(error), undefined, !isRefusedConnection(error));
    }
  }

  private json(endpoint: string, bytes: Buffer): WechatJson {
    const answer = parse(endpoint, bytes);
    const errcode = Number(answer.errcode ?? 0);
    if (errcode !== 0) throw new WechatApiError(endpoint, errcode, String(answer.errmsg ?? ''));
    return answer;
  }
}

const NEVER_LEFT: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** No connection came about, so nothing was sent. */
function isRefusedConnection(error: unknown): boolean {
  const cause = (error as { cause?: { code?: unknown } } | null)?.cause;
  return NEVER_LEFT.has(cause?.code);
}

/** `TimeoutError` is a DOMException, which is not an Error everywhere. */
function kindOf(error: unknown): string {
  return (error as { name?: string } | null)?.name ?? 'unknown failure';
}

function postOf(body: WechatJson): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function parse(endpoint: string, bytes: Buffer): WechatJson {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (value !== null && typeof value === 'object') return value as WechatJson;
  } catch {
    // Falls through to the sentence below: a gateway's HTML page is the usual cause.
  }
  throw new WechatUnreachableError(endpoint, 'the answer is not a JSON object');
}

/** A text field of an answer. Its absence is a broken contract, said with the field's name. */
export function textField(endpoint: string, answer: WechatJson, field: string): string {
  const value = answer[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new WechatUnreachableError(endpoint, `the answer has no ${field}`);
}
