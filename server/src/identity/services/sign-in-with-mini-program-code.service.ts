import { Injectable } from '@nestjs/common';
import type { SignInMiniProgramDto } from '@good-netizen/shared/identity/identity.dto';
import { WechatClient } from '../../wechat/wechat-client.js';
import type { OpenedSession } from './opened-session.js';
import { PersonAdmission } from './person-admission.js';
import { askWechat } from './wechat-refusals.js';

/** The mini-program's way in: the code of `wx.login`. */
@Injectable()
export class SignInWithMiniProgramCodeService {
  constructor(
    private readonly wechat: WechatClient,
    private readonly admission: PersonAdmission,
  ) {}

  async signIn({ code, consent }: SignInMiniProgramDto): Promise<OpenedSession> {
    const person = await askWechat(() => this.wechat.personFromMiniProgramCode(code));
    return this.admission.admit({ person, client: 'mini-program', consent: consent ?? null });
  }
}
