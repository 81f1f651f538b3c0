import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeskActivityDto } from '@good-netizen/shared/programme/programme.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { ActivityOrdinalParam } from './requests/activity-ordinal.param.js';
import { SaveActivityRequest } from './requests/save-activity.request.js';
import { TendActivityService } from './services/tend-activity.service.js';

@ApiTags('desk 工作台 · 活动')
@Controller('desk/activities')
export class ActivityDeskController {
  constructor(private readonly tendActivity: TendActivityService) {}

  @Requires('work.use')
  @Get()
  list(@Staff() actor: StaffActor): Promise<DeskActivityDto[]> {
    return this.tendActivity.list(actor);
  }

  @Requires('work.use')
  @Get(':ordinal')
  show(@Staff() actor: StaffActor, @Param() { ordinal }: ActivityOrdinalParam): Promise<DeskActivityDto> {
    return this.tendActivity.show(actor, ordinal);
  }

  @Requires('activity.edit', { activityParam: 'ordinal' })
  @Put(':ordinal')
  save(
    @Staff() actor: StaffActor,
    @Param() { ordinal }: ActivityOrdinalParam,
    @Body() body: SaveActivityRequest,
  ): Promise<DeskActivityDto> {
    return this.tendActivity.save(actor, ordinal, body);
  }
}
