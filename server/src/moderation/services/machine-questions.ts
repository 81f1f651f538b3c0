import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { WechatApiError, WechatUnreachableError } from '../../wechat/wechat-api.error.js';
import { WechatClient } from '../../wechat/wechat-client.js';
import { isLaterErrcode, WechatErrcode } from '../../wechat/wechat-errcode.js';
import type { MachineCheck } from '../domain/machine-check.js';
import { stateOfSuggestion } from '../domain/machine-state.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import type { Finding } from './settle-check.js';

export type AskOutcome =
  { kind: 'found'; finding: Finding } | { kind: 'awaiting'; traceId: string } | { kind: 'later'; why: string };

/** 3: what is posted for others to read. */
const SCENE = 3;

const unavailable = (unavailability: Finding['unavailability']): AskOutcome => ({
  kind: 'found',
  finding: { state: 'UNAVAILABLE', unavailability },
});

/** Puts one part of a hand-in to WeChat, in the author's name, and makes something of the answer. */
@Injectable()
export class MachineQuestions {
  constructor(
    private readonly wechat: WechatClient,
    private readonly identity: IdentityService,
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AppConfig,
  ) {}

  async ask(check: MachineCheck, ticket: ModerationTicket): Promise<AskOutcome> {
    const { netizenId } = ticket;
    const openid = netizenId
      ? await this.unitOfWork.read((tx) => this.identity.findMiniProgramOpenid(tx, netizenId))
      : null;
    if (openid === null) return unavailable('NO_MINI_PROGRAM');
    try {
      return check.part === 'text' ? await this.askText(openid, ticket) : await this.askMedia(openid, check);
    } catch (error) {
      return outcomeOf(error);
    }
  }

  private async askText(openid: string, { title, text }: ModerationTicket): Promise<AskOutcome> {
    const content = [title, text].filter((part) => (part ?? '').trim() !== '').join('\n');
    const { suggest, label } = await this.wechat.checkText({ openid, content, scene: SCENE });
    return { kind: 'found', finding: { state: stateOfSuggestion(suggest), label } };
  }

  private async askMedia(openid: string, { part, url }: MachineCheck): Promise<AskOutcome> {
    if (part === 'video' || part === 'text' || url === null) return unavailable('VIDEO');
    // Without the push nobody would ever hear the answer.
    if (!this.config.wechat.push) return unavailable('NO_PUSH');
    const address = new URL(url, `${this.config.publicOrigin}/`).href;
    return {
      kind: 'awaiting',
      traceId: await this.wechat.askAboutMedia({ openid, url: address, type: part, scene: SCENE }),
    };
  }
}

function outcomeOf(error: unknown): AskOutcome {
  if (error instanceof WechatUnreachableError) return { kind: 'later', why: error.message };
  if (!(error instanceof WechatApiError)) throw error;
  if (isLaterErrcode(error.errcode)) return { kind: 'later', why: error.message };
  return unavailable(error.errcode === WechatErrcode.NOT_SEEN_FOR_TWO_HOURS ? 'NOT_SEEN_LATELY' : 'REFUSED');
}
