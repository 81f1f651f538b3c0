import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { IdentityService } from '../../identity/identity.service.js';
import { formatField, SubscribeFieldError } from '../../wechat/subscribe-field.js';
import { WechatApiError, WechatUnreachableError } from '../../wechat/wechat-api.error.js';
import { WechatClient } from '../../wechat/wechat-client.js';
import { isLaterErrcode, WechatErrcode } from '../../wechat/wechat-errcode.js';
import type { NoticeSending } from '../domain/notice-sending.js';
import type { CallEnd } from '../domain/sending-outcome.js';

const FIELD_INVALID = 47003;
const PERSON_UNKNOWN = 40003;
const refused = (errcode: number): CallEnd => ({ kind: 'refused', errcode, later: false, usedUp: false, busy: false });

/** One call to WeChat, and what is certain about it afterwards. */
@Injectable()
export class MessageCall {
  constructor(
    private readonly wechat: WechatClient,
    private readonly identity: IdentityService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async make({ netizenId, templateId, fields, path, values }: NoticeSending): Promise<CallEnd> {
    const openid = await this.unitOfWork.read((tx) => this.identity.findMiniProgramOpenid(tx, netizenId));
    if (openid === null) return refused(PERSON_UNKNOWN);
    try {
      const [what = '', outcome = '', at = ''] = fields.split(',');
      const data = {
        [what]: formatField(what, values.what),
        [outcome]: formatField(outcome, values.outcome),
        [at]: formatField(at, new Date(values.at)),
      };
      const messageNumber = await this.wechat.sendSubscribeMessage({ openid, templateId, page: path, data });
      return { kind: 'sent', messageNumber };
    } catch (error) {
      return endOf(error);
    }
  }
}

function endOf(error: unknown): CallEnd {
  if (error instanceof SubscribeFieldError) return refused(FIELD_INVALID);
  if (error instanceof WechatUnreachableError) return { kind: error.mayHaveArrived ? 'unknown' : 'not-reached' };
  if (!(error instanceof WechatApiError)) throw error;
  const { errcode } = error;
  return {
    kind: 'refused',
    errcode,
    later: isLaterErrcode(errcode),
    usedUp: errcode === WechatErrcode.SUBSCRIPTION_USED_UP,
    busy: errcode === WechatErrcode.MESSAGE_TO_SAME_PERSON,
  };
}
