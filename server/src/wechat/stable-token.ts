import { textField, type WechatTransport } from './wechat-transport.js';

export interface WechatApp {
  appId: string;
  secret: string;
}

interface HeldToken {
  value: string;
  /** Epoch milliseconds after which it is fetched again. */
  staleAt: number;
}

const ENDPOINT = '/cgi-bin/stable_token';
/** Inside its last five minutes WeChat hands out the next token, so ours is looked up again a little before. */
const SAFETY_MS = 60_000;

/**
 * The global access token of one app, from `getStableAccessToken` without force: every server process may ask, and all
 * get the same one. Parallel callers share one request.
 */
export class StableToken {
  private held: HeldToken | null = null;
  private pending: Promise<string> | null = null;

  constructor(
    private readonly transport: WechatTransport,
    private readonly app: WechatApp,
    private readonly now: () => number,
  ) {}

  async current(): Promise<string> {
    if (this.held && this.now() < this.held.staleAt) return this.held.value;
    this.pending ??= this.fetch().finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  /** Forgets the token that WeChat refused; a newer one, fetched meanwhile by somebody else, stays. */
  drop(refused: string): void {
    if (this.held?.value === refused) this.held = null;
  }

  private async fetch(): Promise<string> {
    const askedAt = this.now();
    const answer = await this.transport.post(
      ENDPOINT,
      {},
      {
        grant_type: 'client_credential',
        appid: this.app.appId,
        secret: this.app.secret,
      },
    );
    const value = textField(ENDPOINT, answer, 'access_token');
    const lifeMs = Number(answer.expires_in) * 1000;
    this.held = { value, staleAt: askedAt + Math.max(lifeMs - SAFETY_MS, 0) };
    return value;
  }
}
