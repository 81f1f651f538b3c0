import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SessionDto, SignedInDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { Actor, MaybeActor } from './actor.decorator.js';
import { SessionRenewal } from './http/session-renewal.js';
import type { NetizenActor } from './netizen-actor.js';
import { Public } from './public.decorator.js';
import { RefreshRequest } from './requests/refresh.request.js';
import { EndSessionService } from './services/end-session.service.js';
import { ListSessionsService } from './services/list-sessions.service.js';

@ApiTags('identity 身份')
@Controller()
export class SessionController {
  constructor(
    private readonly renewal: SessionRenewal,
    private readonly listSessions: ListSessionsService,
    private readonly endSession: EndSessionService,
  ) {}

  @Public()
  @Post(Paths.auth.refresh)
  @HttpCode(200)
  @ApiOperation({ summary: 'Exchanges the refresh token (body, or cookie in H5) for the next one.' })
  refresh(
    @Req() request: FastifyRequest,
    @Body() body: RefreshRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    return this.renewal.renew(request, reply, body.refreshToken);
  }

  @Public()
  @Post(Paths.auth.signOut)
  @HttpCode(204)
  @ApiOperation({ summary: 'Ends the session at hand, also when its access token has expired.' })
  signOut(
    @MaybeActor() actor: NetizenActor | null,
    @Req() request: FastifyRequest,
    @Body() body: RefreshRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.renewal.signOut(request, reply, actor, body.refreshToken);
  }

  @Get(Paths.me.sessions)
  list(@Actor() actor: NetizenActor): Promise<SessionDto[]> {
    return this.listSessions.list(actor);
  }

  @Delete('me/sessions/:id')
  @HttpCode(204)
  end(@Actor() actor: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.endSession.end(actor, id);
  }
}
