import { Body, Controller, Delete, Get, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { sendCached } from '../platform/http/send-cached.js';
import { ClauseKeyParam } from './requests/clause-key.param.js';
import { GiveOpinionRequest } from './requests/opinion.request.js';
import { GiveOpinionService } from './services/give-opinion.service.js';
import { ListMyOpinionsService } from './services/list-my-opinions.service.js';
import { ShowConsultationService } from './services/show-consultation.service.js';

@ApiTags('consultation 征求意见')
@Controller()
export class ConsultationController {
  constructor(
    private readonly consultations: ShowConsultationService,
    private readonly giveOpinion: GiveOpinionService,
    private readonly myOpinions: ListMyOpinionsService,
  ) {}

  @Public()
  @Get('consultations')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.consultations.list(), { maxAgeSeconds: 0 });
  }

  @Public()
  @Get('consultations/:id')
  async show(
    @Param('id', IdParameterPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.consultations.show(id), { maxAgeSeconds: 0 });
  }

  @Get('consultations/:id/opinions/mine')
  mine(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<MyOpinionDto[]> {
    return this.myOpinions.list(netizenId, id);
  }

  @Put('consultations/:id/opinions/:clauseKey')
  async give(
    @Actor() { netizenId }: NetizenActor,
    @Param() { id, clauseKey }: ClauseKeyParam,
    @Body() wish: GiveOpinionRequest,
  ): Promise<MyOpinionDto[]> {
    await this.giveOpinion.give({ consultationId: id, clauseKey, netizenId }, wish);
    return this.myOpinions.list(netizenId, id);
  }

  @Delete('consultations/:id/opinions/:clauseKey')
  @HttpCode(204)
  takeBack(@Actor() { netizenId }: NetizenActor, @Param() { id, clauseKey }: ClauseKeyParam): Promise<void> {
    return this.giveOpinion.takeBack({ consultationId: id, clauseKey, netizenId });
  }

  @Get('me/opinions')
  allMine(@Actor() { netizenId }: NetizenActor): Promise<MyOpinionDto[]> {
    return this.myOpinions.list(netizenId);
  }
}
