import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { GrantDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { GiveGrantRequest, ListGrantsRequest, ReasonRequest } from './requests/grant.requests.js';
import { GiveGrantService } from './services/give-grant.service.js';
import { ListGrantsService } from './services/list-grants.service.js';
import { RevokeGrantService } from './services/revoke-grant.service.js';

@ApiTags('desk 工作台 · 授权')
@Controller('desk/grants')
export class GrantDeskController {
  constructor(
    private readonly listGrants: ListGrantsService,
    private readonly giveGrant: GiveGrantService,
    private readonly revokeGrant: RevokeGrantService,
  ) {}

  @Requires('grant.list')
  @Get()
  list(
    @Staff() actor: StaffActor,
    @Query() { staffId, unitId, role, page, size }: ListGrantsRequest,
  ): Promise<PageDto<GrantDto>> {
    return this.listGrants.list(actor, { staffId, unitId, role }, { page, size });
  }

  @Requires('grant.give')
  @Post()
  give(@Staff() actor: StaffActor, @Body() body: GiveGrantRequest): Promise<{ id: string }> {
    return this.giveGrant.give(actor, body);
  }

  @Requires('grant.revoke')
  @Post(':id/revocation')
  @HttpCode(204)
  revoke(@Staff() actor: StaffActor, @Param('id') id: string, @Body() { reason }: ReasonRequest): Promise<void> {
    return this.revokeGrant.revoke(actor, id, reason);
  }
}
