import type { WechatApp } from './stable-token.js';
import { WechatSnapshotUserError } from './wechat-api.error.js';
import { textField, type WechatJson, type WechatTransport } from './wechat-transport.js';

/** Who a person is to WeChat. Never leaves the server. */
export interface WechatPerson {
  appId: string;
  openid: string;
  /** Only where the operator has bound the app to an Open Platform account. */
  unionid: string | null;
}

const SESSION = '/sns/jscode2session';
const H5_TOKEN = '/sns/oauth2/access_token';

/** Both ways to turn a code into a person. The session key and the user's OAuth tokens are not kept: nothing needs them. */
export class WechatLogin {
  constructor(
    private readonly transport: WechatTransport,
    private readonly miniProgram: WechatApp,
    private readonly h5: WechatApp,
  ) {}

  /** `code2Session`: the code of `wx.login`, valid five minutes and once. */
  async fromMiniProgramCode(code: string): Promise<WechatPerson> {
    const { appId, secret } = this.miniProgram;
    const answer = await this.transport.get(SESSION, {
      appid: appId,
      secret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    return personIn(SESSION, appId, answer);
  }

  /** The code of the OAuth page of H5. Throws `WechatSnapshotUserError` for a visitor who only saw the snapshot page. */
  async fromH5Code(code: string): Promise<WechatPerson> {
    const { appId, secret } = this.h5;
    const answer = await this.transport.get(H5_TOKEN, { appid: appId, secret, code, grant_type: 'authorization_code' });
    if (Number(answer.is_snapshotuser ?? 0) === 1) throw new WechatSnapshotUserError();
    return personIn(H5_TOKEN, appId, answer);
  }
}

function personIn(endpoint: string, appId: string, answer: WechatJson): WechatPerson {
  const unionid = typeof answer.unionid === 'string' && answer.unionid !== '' ? answer.unionid : null;
  return { appId, openid: textField(endpoint, answer, 'openid'), unionid };
}
