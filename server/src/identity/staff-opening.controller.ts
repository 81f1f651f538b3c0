import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  StaffSignedInDto,
  StaffTicketPreviewDto,
  TotpEnrolmentDto,
} from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { clientOf, StaffCookie } from './http/staff/staff-cookie.js';
import { Public } from './public.decorator.js';
import {
  StaffEnrolRequest,
  StaffOpenAccountRequest,
  StaffTicketRequest,
} from './requests/staff/open-account.request.js';
import { FirstAdministratorTickets } from './services/staff/first-administrator-tickets.js';
import { InvitationTickets } from './services/staff/invitation-tickets.js';
import { OpenStaffAccountService } from './services/staff/open-staff-account.service.js';
import { PrepareStaffAccountService } from './services/staff/prepare-staff-account.service.js';

const { firstAdministrator, invitation } = DeskPaths.auth;

/** Opening an account: by the first administrator's link, or by an invitation's code. */
@ApiTags('identity 身份 · desk 工作台')
@Public()
@Controller()
export class StaffOpeningController {
  constructor(
    private readonly prepare: PrepareStaffAccountService,
    private readonly openAccount: OpenStaffAccountService,
    private readonly links: FirstAdministratorTickets,
    private readonly invitations: InvitationTickets,
    private readonly failures: FailedSignIns,
    private readonly cookie: StaffCookie,
  ) {}

  @Post(firstAdministrator.preview)
  @HttpCode(200)
  previewFirst(@Req() { ip }: FastifyRequest, @Body() { ticket }: StaffTicketRequest): Promise<StaffTicketPreviewDto> {
    return this.failures.watch(ip, () => this.prepare.preview(this.links, ticket));
  }

  @Post(firstAdministrator.enrol)
  @HttpCode(200)
  enrolFirst(@Req() { ip }: FastifyRequest, @Body() body: StaffEnrolRequest): Promise<TotpEnrolmentDto> {
    return this.failures.watch(ip, () => this.prepare.enrol(this.links, body));
  }

  @Post(firstAdministrator.open)
  @HttpCode(200)
  @ApiOperation({ summary: 'Opens the first account of all, as administrator, and signs it in.' })
  openFirst(
    @Req() request: FastifyRequest,
    @Body() body: StaffOpenAccountRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSignedInDto> {
    return this.open(this.links, request, body, reply);
  }

  @Post(invitation.preview)
  @HttpCode(200)
  previewInvitation(
    @Req() { ip }: FastifyRequest,
    @Body() { ticket }: StaffTicketRequest,
  ): Promise<StaffTicketPreviewDto> {
    return this.failures.watch(ip, () => this.prepare.preview(this.invitations, ticket));
  }

  @Post(invitation.enrol)
  @HttpCode(200)
  enrolInvited(@Req() { ip }: FastifyRequest, @Body() body: StaffEnrolRequest): Promise<TotpEnrolmentDto> {
    return this.failures.watch(ip, () => this.prepare.enrol(this.invitations, body));
  }

  @Post(invitation.open)
  @HttpCode(200)
  @ApiOperation({ summary: 'Opens the account that the invitation is for, with its role, and signs it in.' })
  openInvited(
    @Req() request: FastifyRequest,
    @Body() body: StaffOpenAccountRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSignedInDto> {
    return this.open(this.invitations, request, body, reply);
  }

  private async open(
    tickets: FirstAdministratorTickets | InvitationTickets,
    request: FastifyRequest,
    body: StaffOpenAccountRequest,
    reply: FastifyReply,
  ): Promise<StaffSignedInDto> {
    const { token, answer } = await this.failures.watch(request.ip, () =>
      this.openAccount.open(tickets, body, clientOf(request)),
    );
    this.cookie.set(reply, token);
    return answer;
  }
}
