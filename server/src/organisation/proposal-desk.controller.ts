import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { ProposalDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { ReasonRequest } from './requests/grant.requests.js';
import { DecideProposalRequest, ListProposalsRequest } from './requests/proposal.requests.js';
import { DecideProposalService } from './services/decide-proposal.service.js';
import { ListProposalsService } from './services/list-proposals.service.js';

@ApiTags('desk 工作台 · 双人复核')
@Controller('desk/proposals')
export class ProposalDeskController {
  constructor(
    private readonly listProposals: ListProposalsService,
    private readonly decideProposal: DecideProposalService,
  ) {}

  @Requires('proposal.list')
  @Get()
  list(
    @Staff() actor: StaffActor,
    @Query() { status, page, size }: ListProposalsRequest,
  ): Promise<PageDto<ProposalDto>> {
    return this.listProposals.list(actor, status, { page, size });
  }

  @Requires('proposal.decide')
  @Post(':id/decision')
  @HttpCode(200)
  decide(
    @Staff() actor: StaffActor,
    @Param('id') id: string,
    @Body() body: DecideProposalRequest,
  ): Promise<ProposalDto> {
    return this.decideProposal.decide(actor, id, body);
  }

  @Requires('proposal.decide')
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(
    @Staff() actor: StaffActor,
    @Param('id') id: string,
    @Body() { reason }: ReasonRequest,
  ): Promise<ProposalDto> {
    return this.decideProposal.withdraw(actor, id, reason);
  }
}
