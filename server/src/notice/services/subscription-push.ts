import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../../config/app-config.js';
import { IdentityService } from '../../identity/identity.service.js';
import { listIn, type PushMessage, textIn, WechatPushService } from '../../wechat-push/wechat-push.service.js';
import { SendingRepository } from '../persistence/sending.repository.js';
import { GrantLedger } from './grant-ledger.js';

const DELIVERED = '0';

/** Hears what people do with subscriptions in WeChat's own pages, and which messages did not arrive. */
@Injectable()
export class SubscriptionPush implements OnModuleInit {
  constructor(
    private readonly pushes: WechatPushService,
    private readonly identity: IdentityService,
    private readonly ledger: GrantLedger,
    private readonly sendings: SendingRepository,
    private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.pushes.onEvent('subscribe_msg_popup_event', (tx, message) =>
      this.each(tx, message, 'SubscribeMsgPopupEvent', async (netizenId, templateId, item, repeatKey) => {
        if (textIn(item, 'SubscribeStatusString') !== 'accept') return;
        await this.ledger.accept(tx, { netizenId, templateId, from: 'HEARD', repeatKey });
      }),
    );
    this.pushes.onEvent('subscribe_msg_change_event', (tx, message) =>
      this.each(tx, message, 'SubscribeMsgChangeEvent', async (netizenId, templateId, item, repeatKey) => {
        if (textIn(item, 'SubscribeStatusString') !== 'reject') return;
        await this.ledger.zero(tx, netizenId, templateId, 'TURNED_OFF', repeatKey);
      }),
    );
    this.pushes.onEvent('subscribe_msg_sent_event', async (tx, message) => {
      for (const item of listIn(message, 'SubscribeMsgSentEvent')) {
        const [number, errcode] = [textIn(item, 'MsgID'), textIn(item, 'ErrorCode')];
        if (number === '' || errcode === DELIVERED) continue;
        await this.sendings.markUndelivered(tx, number, Number(errcode) || -1);
      }
    });
  }

  private async each(
    tx: EntityManager,
    message: PushMessage,
    listName: string,
    act: (netizenId: string, templateId: string, item: PushMessage, repeatKey: string) => Promise<void>,
  ): Promise<void> {
    const openid = textIn(message, 'FromUserName');
    const netizenId = await this.identity.findNetizenByOpenid(tx, openid);
    if (netizenId === null) return;
    const ours = new Set(Object.values(this.config.wechat.templates).map(({ id }) => id));
    for (const item of listIn(message, listName)) {
      const templateId = textIn(item, 'TemplateId');
      if (!ours.has(templateId)) continue;
      const named = [openid, textIn(message, 'CreateTime'), textIn(message, 'Event'), templateId].join('/');
      await act(netizenId, templateId, item, createHash('sha256').update(named).digest('hex'));
    }
  }
}
