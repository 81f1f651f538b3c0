import { Injectable, type OnModuleInit } from '@nestjs/common';
import { objectOf, textIn, WechatPushService } from '../../wechat-push/wechat-push.service.js';
import { MediaVerdicts } from './media-verdicts.js';

/** Hears WeChat's verdicts about pictures and sounds. */
@Injectable()
export class MediaPush implements OnModuleInit {
  constructor(
    private readonly pushes: WechatPushService,
    private readonly verdicts: MediaVerdicts,
  ) {}

  onModuleInit(): void {
    this.pushes.onEvent('wxa_media_check', (tx, message) => {
      const result = objectOf(message.result) ?? {};
      return this.verdicts.receive(tx, {
        traceId: textIn(message, 'trace_id'),
        suggest: textIn(result, 'suggest'),
        label: Number(textIn(result, 'label') || '0'),
        errcode: Number(textIn(message, 'errcode') || '0'),
      });
    });
  }
}
