import { Module } from '@nestjs/common';
import { WechatPushService } from './wechat-push.service.js';

/** What WeChat tells us of its own accord. */
@Module({ providers: [WechatPushService], exports: [WechatPushService] })
export class WechatPushModule {}
