import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppConfig } from '../config/app-config.js';
import { InvalidInputError } from '../platform/http/common.errors.js';
import { ownReturnAddress } from './domain/return-address.js';
import { WechatCodeInvalidError } from './domain/sign-in.error.js';
import { cookieOf, CookieName } from './http/credentials.js';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { SessionCookies } from './http/session-cookies.js';
import { sendRefusalPage, wantsPage } from './http/sign-in-page.js';
import { Public } from './public.decorator.js';
import { H5StartRequest } from './requests/h5-sign-in.request.js';
import { FinishH5SignInService } from './services/finish-h5-sign-in.service.js';
import { StartH5SignInService } from './services/start-h5-sign-in.service.js';

const CODE = /^[\w-]{1,256}$/;
const STATE = /^[0-9a-f]{48}$/;

/** The browser's way in: out to WeChat's page, and back with cookies. */
@ApiTags('identity 身份')
@Public()
@Controller()
export class H5SignInController {
  constructor(
    private readonly startSignIn: StartH5SignInService,
    private readonly finishSignIn: FinishH5SignInService,
    private readonly failures: FailedSignIns,
    private readonly cookies: SessionCookies,
    private readonly config: AppConfig,
  ) {}

  @Get(Paths.auth.h5Start)
  @ApiOperation({ summary: 'Sends the browser to the sign-in page of WeChat.' })
  start(@Req() request: FastifyRequest, @Query() query: H5StartRequest, @Res() reply: FastifyReply): void {
    const { publicOrigin } = this.config;
    const returnTo = ownReturnAddress(query.returnTo ?? '/', publicOrigin);
    if (returnTo === null) throw new InvalidInputError('登录后要返回的地址不对，请返回首页重试。', 'returnTo');
    if (isUnderAnotherName(request, publicOrigin) && query.renamed === undefined) {
      const again = new URLSearchParams({ ...query, renamed: '1' });
      void reply.redirect(`${publicOrigin}${apiUrl(Paths.auth.h5Start)}?${again.toString()}`, 302);
      return;
    }
    const { privacyPolicy, userAgreement } = query;
    const consent = privacyPolicy && userAgreement ? { privacyPolicy, userAgreement } : null;
    const { location, cookie } = this.startSignIn.start({ returnTo, consent });
    this.cookies.setState(reply, cookie);
    void reply.redirect(location, 302);
  }

  @Get(Paths.auth.h5Callback)
  @ApiOperation({ summary: 'Where WeChat sends the browser back to: sets the cookies and returns to the page.' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    try {
      const { tokens, returnTo } = await this.failures.watch(request.ip, () => this.finish(request));
      this.cookies.setTokens(reply, tokens);
      this.cookies.clearState(reply);
      void reply.redirect(this.config.publicOrigin + returnTo, 302);
    } catch (error) {
      if (!wantsPage(request) || !sendRefusalPage(reply, error)) throw error;
    }
  }

  /** Read by hand, not by a request class: WeChat may add parameters of its own. Without a code the visitor declined. */
  private async finish(request: FastifyRequest): ReturnType<FinishH5SignInService['finish']> {
    const { code, state } = request.query as Record<string, unknown>;
    if (typeof code !== 'string' || !CODE.test(code)) throw new WechatCodeInvalidError();
    const known = typeof state === 'string' && STATE.test(state) ? state : '';
    return this.finishSignIn.finish({ code, state: known, cookie: cookieOf(request, CookieName.signInState) });
  }
}

/** Cookies belong to a host name: begun at 127.0.0.1, a sign-in could not be finished at localhost. */
function isUnderAnotherName(request: FastifyRequest, publicOrigin: string): boolean {
  return request.host !== new URL(publicOrigin).host;
}
