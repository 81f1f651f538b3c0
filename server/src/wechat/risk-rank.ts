import type { AuthorisedCalls } from './authorised-calls.js';
import { WechatUnreachableError } from './wechat-api.error.js';

export interface RiskQuestion {
  openid: string;
  /** 0 registration, 1 marketing cheat (voting), 2 user content. */
  scene: 0 | 1 | 2;
  /** The visitor's own address, not the proxy's. WeChat requires it. */
  clientIp: string;
}

export type RiskRank = 0 | 1 | 2 | 3 | 4;

const ENDPOINT = '/wxa/getuserriskrank';

/** `getUserRiskRank`. For voting WeChat advises: 3 lowers a vote's weight, 4 does not count it. */
export class RiskRanks {
  constructor(
    private readonly calls: AuthorisedCalls,
    private readonly appId: string,
  ) {}

  /** Errors are thrown, never turned into rank 0: an unknown risk is not "no risk". */
  async rankOf(question: RiskQuestion): Promise<RiskRank> {
    const { openid, scene, clientIp } = question;
    const answer = await this.calls.post(ENDPOINT, { appid: this.appId, openid, scene, client_ip: clientIp });
    const rank = answer.risk_rank;
    if (rank === 0 || rank === 1 || rank === 2 || rank === 3 || rank === 4) return rank;
    throw new WechatUnreachableError(ENDPOINT, 'the answer has no risk_rank from 0 to 4');
  }
}
