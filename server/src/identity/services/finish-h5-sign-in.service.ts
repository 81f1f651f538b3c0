import { Injectable } from '@nestjs/common';
import { WechatClient } from '../../wechat/wechat-client.js';
import { SignInStateInvalidError } from '../domain/sign-in.error.js';
import type { OpenedSession } from './opened-session.js';
import { PersonAdmission } from './person-admission.js';
import { SignInState } from './sign-in-state.js';
import { askWechat } from './wechat-refusals.js';

/** What the browser brings back from WeChat's page. */
export interface H5Return {
  code: string;
  state: string;
  cookie: string | undefined;
}

@Injectable()
export class FinishH5SignInService {
  constructor(
    private readonly wechat: WechatClient,
    private readonly state: SignInState,
    private readonly admission: PersonAdmission,
  ) {}

  async finish({ code, state, cookie }: H5Return): Promise<OpenedSession & { returnTo: string }> {
    const pending = cookie === undefined ? null : this.state.open(state, cookie);
    if (!pending) throw new SignInStateInvalidError();
    const person = await askWechat(() => this.wechat.personFromH5Code(code));
    const opened = await this.admission.admit({ person, client: 'h5', consent: pending.consent });
    return { ...opened, returnTo: pending.returnTo };
  }
}
