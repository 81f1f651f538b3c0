import { Injectable } from '@nestjs/common';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { AppConfig } from '../../config/app-config.js';
import type { PendingSignIn } from './sign-in-state.js';
import { SignInState } from './sign-in-state.js';

/** Sends a browser to WeChat's page. */
@Injectable()
export class StartH5SignInService {
  constructor(
    private readonly config: AppConfig,
    private readonly state: SignInState,
  ) {}

  /** Where the browser goes, and the cookie it takes along. */
  start(pending: PendingSignIn): { location: string; cookie: string } {
    const { state, cookie } = this.state.seal(pending);
    const { wechat, publicOrigin } = this.config;
    const question = new URLSearchParams({
      appid: wechat.h5.appid,
      redirect_uri: publicOrigin + apiUrl(Paths.auth.h5Callback),
      response_type: 'code',
      // With `snsapi_base` WeChat tells no unionid, and the person would be a stranger to the mini-program.
      scope: 'snsapi_userinfo',
      state,
    });
    return { location: `${wechat.oauthBase}/connect/oauth2/authorize?${question.toString()}#wechat_redirect`, cookie };
  }
}
