import { Body, Controller, Get, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import type { ConsentsDto } from '@good-netizen/shared/identity/privacy.dto';
import { Paths } from '@good-netizen/shared/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from './actor.decorator.js';
import { BeforeConsent } from './before-consent.decorator.js';
import { isAuthorisedByCookie } from './http/credentials.js';
import { SessionCookies } from './http/session-cookies.js';
import type { NetizenActor } from './netizen-actor.js';
import { ConsentRequest } from './requests/consent.request.js';
import { AgreeToDocumentsService } from './services/agree-to-documents.service.js';
import { ListConsentsService } from './services/list-consents.service.js';
import { MeView } from './services/me-view.js';

@ApiTags('identity 身份')
@Controller()
export class ConsentController {
  constructor(
    private readonly listConsents: ListConsentsService,
    private readonly agreeToDocuments: AgreeToDocumentsService,
    private readonly cookies: SessionCookies,
    private readonly view: MeView,
  ) {}

  @Get(Paths.me.consents)
  list(@Actor() { netizenId }: NetizenActor): Promise<ConsentsDto> {
    return this.listConsents.list(netizenId);
  }

  @BeforeConsent()
  @Put(Paths.me.consents)
  @ApiOperation({ summary: 'Agrees to the documents in force; answers tokens (cookies in H5) that may write again.' })
  async agree(
    @Actor() actor: NetizenActor,
    @Req() request: FastifyRequest,
    @Body() consent: ConsentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const { netizen, tokens } = await this.agreeToDocuments.agree(actor, consent);
    const me = await this.view.of(netizen);
    if (!isAuthorisedByCookie(request)) return { tokens, me };
    this.cookies.setTokens(reply, tokens);
    return { me };
  }
}
