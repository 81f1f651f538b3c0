import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskGroupPledgeRowDto } from '@good-netizen/shared/pledge/group-pledge.dto';
import type { DeskPledgeRowDto, PledgeProposalDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import type { PracticeCountsDto } from '@good-netizen/shared/pledge/practice.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { ListGroupsRequest } from './requests/group.request.js';
import { ListPledgesRequest, MovePledgeRequest } from './requests/pledge-desk.request.js';
import { JudgePledgeService } from './services/judge-pledge.service.js';
import { ListDeskGroupsService } from './services/list-desk-groups.service.js';
import { ListDeskPledgesService } from './services/list-desk-pledges.service.js';
import { ShowPracticeService } from './services/show-practice.service.js';

/** Pledges at the desk: by serial and in sums, never by name. */
@ApiTags('desk 工作台 · 承诺')
@Controller('desk')
export class PledgeDeskController {
  constructor(
    private readonly pledges: ListDeskPledgesService,
    private readonly judge: JudgePledgeService,
    private readonly groups: ListDeskGroupsService,
    private readonly practice: ShowPracticeService,
  ) {}

  @Requires('pledge.list')
  @Get('pledges')
  list(
    @Query() { status, regionCode, version, q, page, size }: ListPledgesRequest,
  ): Promise<PageDto<DeskPledgeRowDto>> {
    return this.pledges.list({ status, regionCode, version, q }, { page, size });
  }

  @Requires('pledge.quarantine')
  @Post('pledges/:id/quarantine')
  @HttpCode(200)
  async quarantine(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { reason }: MovePledgeRequest,
  ): Promise<DeskPledgeRowDto> {
    await this.judge.quarantine(actor, id, reason);
    return this.pledges.get(id);
  }

  @Requires('pledge.quarantine')
  @Post('pledges/:id/release')
  @HttpCode(200)
  async release(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { reason }: MovePledgeRequest,
  ): Promise<DeskPledgeRowDto> {
    await this.judge.release(actor, id, reason);
    return this.pledges.get(id);
  }

  @Requires('pledge.invalidate')
  @Post('pledges/:id/invalidation')
  @HttpCode(202)
  async invalidate(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { reason }: MovePledgeRequest,
  ): Promise<PledgeProposalDto> {
    return { proposalId: await this.judge.propose(actor, 'pledge.invalidate', id, reason) };
  }

  @Requires('pledge.invalidate')
  @Post('pledges/:id/restoration')
  @HttpCode(202)
  async restore(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { reason }: MovePledgeRequest,
  ): Promise<PledgeProposalDto> {
    return { proposalId: await this.judge.propose(actor, 'pledge.restore', id, reason) };
  }

  @Requires('group-pledge.list')
  @Get('group-pledges')
  listGroups(
    @Query() { kind, status, version, q, page, size }: ListGroupsRequest,
  ): Promise<PageDto<DeskGroupPledgeRowDto>> {
    return this.groups.list({ kind, status, version, q }, { page, size });
  }

  @Requires('practice.read')
  @Get('practice/counts')
  practiceCounts(): Promise<PracticeCountsDto> {
    return this.practice.counts();
  }
}
