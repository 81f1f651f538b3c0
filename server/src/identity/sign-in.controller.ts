import { Body, Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import type { FastifyRequest } from 'fastify';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { Public } from './public.decorator.js';
import { CloudHostingSignInRequest, MiniProgramSignInRequest } from './requests/sign-in.request.js';
import { MeView } from './services/me-view.js';
import { SignInFromCloudHostingService } from './services/sign-in-from-cloud-hosting.service.js';
import { SignInWithMiniProgramCodeService } from './services/sign-in-with-mini-program-code.service.js';

/** The ways in for the mini-program. Tokens are in the answer; the mini-program sends them as a bearer. */
@ApiTags('identity 身份')
@Public()
@Controller()
export class SignInController {
  constructor(
    private readonly miniProgram: SignInWithMiniProgramCodeService,
    private readonly cloudHosting: SignInFromCloudHostingService,
    private readonly failures: FailedSignIns,
    private readonly view: MeView,
  ) {}

  @Post(Paths.auth.miniProgram)
  @HttpCode(200)
  @ApiOperation({ summary: 'Signs in with the code of wx.login; the first time with consent.' })
  async withCode(@Req() { ip }: FastifyRequest, @Body() request: MiniProgramSignInRequest): Promise<SignedInDto> {
    const { tokens, netizen } = await this.failures.watch(ip, () => this.miniProgram.signIn(request));
    return { tokens, me: await this.view.of(netizen) };
  }

  @Post(Paths.auth.cloudHosting)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Signs in with the headers of WeChat Cloud Hosting, only where the operator switched that on.',
  })
  async fromHeaders(
    @Headers() headers: Record<string, string | undefined>,
    @Body() { consent }: CloudHostingSignInRequest,
  ): Promise<SignedInDto> {
    const caller = {
      openid: headers['x-wx-openid'],
      unionid: headers['x-wx-unionid'],
      appid: headers['x-wx-appid'],
      source: headers['x-wx-source'],
    };
    const { tokens, netizen } = await this.cloudHosting.signIn(caller, consent ?? null);
    return { tokens, me: await this.view.of(netizen) };
  }
}
