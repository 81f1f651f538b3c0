import { Injectable } from '@nestjs/common';
import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import { AppConfig } from '../../config/app-config.js';
import { CloudHostingOffError, WechatRefusedError } from '../domain/sign-in.error.js';
import type { OpenedSession } from './opened-session.js';
import { PersonAdmission } from './person-admission.js';

/** What WeChat's cloud hosting says of the caller in `x-wx-*` headers. */
export interface CloudHostingCaller {
  openid: string | undefined;
  unionid: string | undefined;
  appid: string | undefined;
  /** Present on every request that came through WeChat; absent on one that found another way in. */
  source: string | undefined;
}

/** Believed only where the operator says that nothing but WeChat's cloud hosting can reach this server. */
@Injectable()
export class SignInFromCloudHostingService {
  constructor(
    private readonly config: AppConfig,
    private readonly admission: PersonAdmission,
  ) {}

  async signIn(caller: CloudHostingCaller, consent: ConsentDto | null): Promise<OpenedSession> {
    const { auth, miniProgram } = this.config.wechat;
    if (auth !== 'cloud-hosting') throw new CloudHostingOffError();
    const { openid, unionid, appid, source } = caller;
    if (!source || !openid || appid !== miniProgram.appid) throw new WechatRefusedError();
    const person = { appId: appid, openid, unionid: unionid === undefined || unionid === '' ? null : unionid };
    return this.admission.admit({ person, client: 'mini-program', consent });
  }
}
