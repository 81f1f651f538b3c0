import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  DeskConsultationDto,
  DeskOpinionRowDto,
  OpinionGroupDto,
} from '@good-netizen/shared/pledge/consultation.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  CreateOpinionGroupRequest,
  EditOpinionGroupRequest,
  ListOpinionsRequest,
  ReplyToGroupRequest,
} from './requests/opinion.request.js';
import { ConsultationDeskService } from './services/consultation-desk.service.js';
import { GroupOpinionsService } from './services/group-opinions.service.js';
import { ReplyToGroupService } from './services/reply-to-group.service.js';

const CODE = { activity: 1 };

@ApiTags('desk 工作台 · 征求意见')
@Controller('desk')
export class ConsultationDeskController {
  constructor(
    private readonly desk: ConsultationDeskService,
    private readonly groups: GroupOpinionsService,
    private readonly replyToGroup: ReplyToGroupService,
  ) {}

  @Requires('consultation.read', CODE)
  @Get('consultations/:id')
  get(@Param('id', IdParameterPipe) id: string): Promise<DeskConsultationDto> {
    return this.desk.get(id);
  }

  @Requires('consultation.read', CODE)
  @Get('consultations/:id/opinions')
  opinions(
    @Param('id', IdParameterPipe) id: string,
    @Query() { page, size, clauseKey, stance, textStatus, grouped, q }: ListOpinionsRequest,
  ): Promise<PageDto<DeskOpinionRowDto>> {
    return this.desk.listOpinions(id, { clauseKey, stance, textStatus, grouped, q }, { page, size });
  }

  @Requires('consultation.read', CODE)
  @Get('consultations/:id/groups')
  listGroups(@Param('id', IdParameterPipe) id: string): Promise<OpinionGroupDto[]> {
    return this.desk.listGroups(id);
  }

  @Requires('consultation.conduct', CODE)
  @Post('consultations/:id/groups')
  async create(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: CreateOpinionGroupRequest,
  ): Promise<OpinionGroupDto[]> {
    await this.groups.create(actor, id, wish);
    return this.desk.listGroups(id);
  }

  @Requires('consultation.conduct', CODE)
  @Put('opinion-groups/:id')
  async edit(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: EditOpinionGroupRequest,
  ): Promise<OpinionGroupDto[]> {
    return this.desk.listGroups(await this.groups.edit(actor, id, wish));
  }

  @Requires('consultation.conduct', CODE)
  @Delete('opinion-groups/:id')
  @HttpCode(204)
  dissolve(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.groups.dissolve(actor, id);
  }

  @Requires('consultation.conduct', CODE)
  @Put('opinion-groups/:id/reply')
  async reply(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: ReplyToGroupRequest,
  ): Promise<OpinionGroupDto[]> {
    return this.desk.listGroups(await this.replyToGroup.reply(actor, id, wish));
  }
}
