import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WechatBinding } from '../domain/wechat-binding.js';

@Injectable()
export class WechatBindingRepository {
  findByOpenid(tx: EntityManager, appid: string, openidHash: string): Promise<WechatBinding | null> {
    return tx.findOneBy(WechatBinding, { appid, openidHash });
  }

  findOfNetizen(tx: EntityManager, netizenId: string, appid: string): Promise<WechatBinding | null> {
    return tx.findOneBy(WechatBinding, { netizenId, appid });
  }

  async insert(tx: EntityManager, binding: WechatBinding): Promise<void> {
    await tx.insert(WechatBinding, binding);
  }
}
