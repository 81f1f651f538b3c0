import { Module } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { Clock } from '../platform/clock.js';
import { WechatClient } from './wechat-client.js';

/** WeChat's open API for the other rooms: inject `WechatClient`. */
@Module({
  providers: [
    {
      provide: WechatClient,
      inject: [AppConfig, Clock],
      useFactory: (config: AppConfig, clock: Clock): WechatClient =>
        new WechatClient({
          apiBase: config.wechat.apiBase,
          auth: config.wechat.auth === 'cloud-hosting' ? 'cloud-hosting' : 'token',
          miniProgram: { appId: config.wechat.miniProgram.appid, secret: config.wechat.miniProgram.secret },
          h5: { appId: config.wechat.h5.appid, secret: config.wechat.h5.secret },
          now: () => clock.now().getTime(),
        }),
    },
  ],
  exports: [WechatClient],
})
export class WechatModule {}
