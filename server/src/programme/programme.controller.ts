import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../identity/public.decorator.js';
import { sendCached } from '../platform/http/send-cached.js';
import { ActivityOrdinalParam } from './requests/activity-ordinal.param.js';
import { ListRegionsService } from './services/list-regions.service.js';
import { ShowActivityService } from './services/show-activity.service.js';
import { ShowHomeService } from './services/show-home.service.js';

@ApiTags('programme 活动')
@Public()
@Controller('programme')
export class ProgrammeController {
  constructor(
    private readonly showHome: ShowHomeService,
    private readonly showActivity: ShowActivityService,
    private readonly listRegions: ListRegionsService,
  ) {}

  @Get('home')
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.showHome.show(), { maxAgeSeconds: 0 });
  }

  @Get('activities/:ordinal')
  async activity(
    @Param() { ordinal }: ActivityOrdinalParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.showActivity.show(ordinal), { maxAgeSeconds: 0 });
  }

  @Get('regions')
  async regions(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.listRegions.list(), { maxAgeSeconds: 300 });
  }
}
