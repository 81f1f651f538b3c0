import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { sendCached } from '../platform/http/send-cached.js';
import { SignUpRequest } from './requests/sign-up.request.js';
import { KnownComers } from './services/known-comers.js';
import { SettleRegistrationService } from './services/settle-registration.service.js';
import { ShowGatheringsService } from './services/show-gatherings.service.js';
import { ShowRegistrationsService } from './services/show-registrations.service.js';
import { SignUpService } from './services/sign-up.service.js';

const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

@ApiTags('gathering 讲座和活动')
@Controller()
export class GatheringController {
  constructor(
    private readonly gatherings: ShowGatheringsService,
    private readonly registrations: ShowRegistrationsService,
    private readonly comers: KnownComers,
    private readonly signUps: SignUpService,
    private readonly settling: SettleRegistrationService,
  ) {}

  @Public()
  @Get('gatherings')
  @ApiOperation({ summary: 'Lectures and events still to come, the next first.' })
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.gatherings.list(), { maxAgeSeconds: 0 });
  }

  @Public()
  @Get('gatherings/:id')
  async show(@Id() id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.gatherings.show(id), { maxAgeSeconds: 0 });
  }

  @Post('gatherings/sessions/:id/registrations')
  @ApiOperation({ summary: 'Signs up: with a place where one is free, in the line where none is.' })
  async signUp(
    @Actor() { netizenId }: NetizenActor,
    @Id() sessionId: string,
    @Body() wish: SignUpRequest,
    @IdempotencyKey() key: string,
  ): Promise<RegistrationDto> {
    const { id } = await this.signUps.signUp(await this.comers.of(netizenId), sessionId, wish, key);
    return this.registrations.show(netizenId, id);
  }

  @Get('me/registrations')
  mine(@Actor() { netizenId }: NetizenActor): Promise<RegistrationDto[]> {
    return this.registrations.list(netizenId);
  }

  @Get('me/registrations/:id')
  one(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<RegistrationDto> {
    return this.registrations.show(netizenId, id);
  }

  @Post('me/registrations/:id/cancellation')
  @HttpCode(200)
  @ApiOperation({ summary: 'Gives back a place, an offer or a place in the line.' })
  async cancel(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<RegistrationDto> {
    await this.settling.cancel(netizenId, id);
    return this.registrations.show(netizenId, id);
  }

  @Post('me/registrations/:id/acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Takes the place that is kept for one.' })
  async accept(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<RegistrationDto> {
    await this.settling.accept(netizenId, id);
    return this.registrations.show(netizenId, id);
  }
}
