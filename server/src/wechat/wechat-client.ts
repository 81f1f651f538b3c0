import { AuthorisedCalls } from './authorised-calls.js';
import { ContentSecurity, type TextCheck, type TextVerdict } from './content-security.js';
import { MediaChecks, type MediaQuestion } from './media-check.js';
import { MiniProgramCodes, type MiniProgramCodeQuestion } from './mini-program-code.js';
import { PhoneNumbers, type PhoneQuestion, type WechatPhoneNumber } from './phone-number.js';
import { type RiskQuestion, type RiskRank, RiskRanks } from './risk-rank.js';
import { StableToken, type WechatApp } from './stable-token.js';
import { type SubscribeMessage, SubscribeMessages } from './subscribe-message.js';
import { WechatLogin, type WechatPerson } from './wechat-login.js';
import { WechatTransport } from './wechat-transport.js';

export interface WechatClientOptions {
  /** `https://api.weixin.qq.com`; `http://…` inside cloud hosting; the simulator's address in demonstration. */
  apiBase: string;
  auth: 'token' | 'cloud-hosting';
  miniProgram: WechatApp;
  h5: WechatApp;
  timeoutMs?: number;
  /** Epoch milliseconds, for the age of the access token. */
  now: () => number;
}

const DEFAULT_TIMEOUT_MS = 5_000;

/**
 * WeChat's open API, as far as the programme uses it. Refusals are `WechatApiError` with WeChat's errcode, silence and
 * nonsense are `WechatUnreachableError`; the caller decides what a citizen is told.
 */
export class WechatClient {
  readonly miniProgramAppId: string;
  readonly h5AppId: string;
  private readonly login: WechatLogin;
  private readonly contentSecurity: ContentSecurity;
  private readonly riskRanks: RiskRanks;
  private readonly codes: MiniProgramCodes;
  private readonly phoneNumbers: PhoneNumbers;
  private readonly mediaChecks: MediaChecks;
  private readonly messages: SubscribeMessages;

  constructor(options: WechatClientOptions) {
    const transport = new WechatTransport({
      apiBase: options.apiBase,
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    });
    const needsToken = options.auth === 'token';
    const token = needsToken ? new StableToken(transport, options.miniProgram, options.now) : null;
    const calls = new AuthorisedCalls(transport, token);
    this.miniProgramAppId = options.miniProgram.appId;
    this.h5AppId = options.h5.appId;
    this.login = new WechatLogin(transport, options.miniProgram, options.h5);
    this.contentSecurity = new ContentSecurity(calls);
    this.riskRanks = new RiskRanks(calls, options.miniProgram.appId);
    this.codes = new MiniProgramCodes(calls);
    this.phoneNumbers = new PhoneNumbers(calls, options.miniProgram.appId);
    this.mediaChecks = new MediaChecks(calls);
    this.messages = new SubscribeMessages(calls);
  }

  personFromMiniProgramCode(code: string): Promise<WechatPerson> {
    return this.login.fromMiniProgramCode(code);
  }

  personFromH5Code(code: string): Promise<WechatPerson> {
    return this.login.fromH5Code(code);
  }

  checkText(check: TextCheck): Promise<TextVerdict> {
    return this.contentSecurity.checkText(check);
  }

  /** The trace id that the push of the verdict will name. */
  askAboutMedia(question: MediaQuestion): Promise<string> {
    return this.mediaChecks.ask(question);
  }

  /** The number of the message, where WeChat tells it. Not safe to repeat when it is not known whether it was sent. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<string | null> {
    return this.messages.send(message);
  }

  riskRankOf(question: RiskQuestion): Promise<RiskRank> {
    return this.riskRanks.rankOf(question);
  }

  phoneNumberOf(question: PhoneQuestion): Promise<WechatPhoneNumber> {
    return this.phoneNumbers.ask(question);
  }

  drawMiniProgramCode(question: MiniProgramCodeQuestion): Promise<Buffer> {
    return this.codes.draw(question);
  }
}
