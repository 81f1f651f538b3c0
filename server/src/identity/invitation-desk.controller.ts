import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { InvitationDto, NewInvitationDto } from '@good-netizen/shared/identity/staff.dto';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { InviteStaffRequest, ListInvitationsRequest, ReasonedRequest } from './requests/staff/manage-staff.request.js';
import { InviteStaffService } from './services/staff/invite-staff.service.js';
import { ListInvitationsService } from './services/staff/list-invitations.service.js';
import { RevokeInvitationService } from './services/staff/revoke-invitation.service.js';
import type { StaffActor } from './staff-actor.js';
import { Requires, Staff } from './staff.decorators.js';

@ApiTags('identity 身份 · desk 工作台')
@Controller('desk/invitations')
export class InvitationDeskController {
  constructor(
    private readonly listInvitations: ListInvitationsService,
    private readonly inviteStaff: InviteStaffService,
    private readonly revokeInvitation: RevokeInvitationService,
  ) {}

  @Requires('invitation.list')
  @Get()
  list(@Staff() actor: StaffActor, @Query() query: ListInvitationsRequest): Promise<PageDto<InvitationDto>> {
    return this.listInvitations.list(actor, query);
  }

  @Requires('staff.invite')
  @Post()
  @ApiOperation({ summary: 'Invites somebody to a unit; the code is shown once.' })
  invite(@Staff() actor: StaffActor, @Body() body: InviteStaffRequest): Promise<NewInvitationDto> {
    return this.inviteStaff.invite(actor, body);
  }

  @Requires('invitation.revoke')
  @Post(':id/revocation')
  @HttpCode(204)
  revoke(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { reason }: ReasonedRequest,
  ): Promise<void> {
    return this.revokeInvitation.revoke(actor, id, reason);
  }
}
