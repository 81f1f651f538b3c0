import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { Actor } from './actor.decorator.js';
import type { NetizenActor } from './netizen-actor.js';
import { UpdateMeRequest } from './requests/update-me.request.js';
import { ShowMeService } from './services/show-me.service.js';
import { UpdateMeService } from './services/update-me.service.js';

@ApiTags('identity 身份')
@Controller()
export class MeController {
  constructor(
    private readonly showMe: ShowMeService,
    private readonly updateMe: UpdateMeService,
  ) {}

  @Get(Paths.me.profile)
  show(@Actor() { netizenId }: NetizenActor): Promise<MeDto> {
    return this.showMe.show(netizenId);
  }

  @Put(Paths.me.profile)
  @ApiOperation({ summary: 'Changes what is named; the region, and an age band under 18, at most once in 30 days.' })
  update(@Actor() { netizenId }: NetizenActor, @Body() wish: UpdateMeRequest): Promise<MeDto> {
    return this.updateMe.update(netizenId, wish);
  }
}
