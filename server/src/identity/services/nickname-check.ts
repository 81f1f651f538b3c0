import { Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { WechatApiError, WechatUnreachableError } from '../../wechat/wechat-api.error.js';
import { WechatClient } from '../../wechat/wechat-client.js';
import { NicknameNotSuitableError } from '../domain/profile.error.js';
import { WechatBindingRepository } from '../persistence/wechat-binding.repository.js';
import { PersonIdentity } from './person-identity.js';

/** 1: what people say of themselves. */
const SCENE = 1;

/** Asks WeChat about a new nickname. Where it cannot be asked the nickname is taken: it is short, and can be reported. */
@Injectable()
export class NicknameCheck {
  private readonly logger = new Logger(NicknameCheck.name);

  constructor(
    private readonly wechat: WechatClient,
    private readonly unitOfWork: UnitOfWork,
    private readonly bindings: WechatBindingRepository,
    private readonly identity: PersonIdentity,
    private readonly config: AppConfig,
  ) {}

  /** @throws NicknameNotSuitableError when WeChat calls it risky */
  async check(netizenId: string, nickname: string): Promise<void> {
    const { appid } = this.config.wechat.miniProgram;
    const binding = await this.unitOfWork.read((tx) => this.bindings.findOfNetizen(tx, netizenId, appid));
    if (!binding) return;
    const question = { openid: this.identity.openidIn(binding), content: nickname, nickname, scene: SCENE } as const;
    try {
      if ((await this.wechat.checkText(question)).suggest === 'risky') throw new NicknameNotSuitableError();
    } catch (error) {
      if (!(error instanceof WechatApiError) && !(error instanceof WechatUnreachableError)) throw error;
      this.logger.warn({ msg: 'a nickname was not checked', why: error.message });
    }
  }
}
