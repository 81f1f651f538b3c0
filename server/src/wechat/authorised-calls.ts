import { StableToken } from './stable-token.js';
import { WechatApiError } from './wechat-api.error.js';
import { isTokenErrcode } from './wechat-errcode.js';
import type { WechatJson, WechatQuery, WechatTransport } from './wechat-transport.js';

/** Calls that act for the mini-program: with its access token, or, inside WeChat's cloud hosting, without any. */
export class AuthorisedCalls {
  constructor(
    private readonly transport: WechatTransport,
    /** `null`: cloud hosting, where the platform itself knows who calls. */
    private readonly token: StableToken | null,
  ) {}

  post(endpoint: string, body: WechatJson): Promise<WechatJson> {
    return this.withToken((query) => this.transport.post(endpoint, query, body));
  }

  postForBytes(endpoint: string, body: WechatJson): Promise<Buffer> {
    return this.withToken((query) => this.transport.postForBytes(endpoint, query, body));
  }

  private async withToken<T>(call: (query: WechatQuery) => Promise<T>): Promise<T> {
    if (!this.token) return call({});
    const first = await this.token.current();
    try {
      return await call({ access_token: first });
    } catch (error) {
      if (!(error instanceof WechatApiError) || !isTokenErrcode(error.errcode)) throw error;
      this.token.drop(first);
      return call({ access_token: await this.token.current() });
    }
  }
}
