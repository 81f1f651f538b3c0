import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RecoveryCodesDto, StaffMeDto, StaffSessionDto } from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { FastifyReply } from 'fastify';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { StaffCookie } from './http/staff/staff-cookie.js';
import { StaffChangePasswordRequest, StaffPasswordRequest } from './requests/staff/staff-sign-in.request.js';
import { ChangeStaffPasswordService } from './services/staff/change-staff-password.service.js';
import { EndStaffSessionService } from './services/staff/end-staff-session.service.js';
import { ListStaffSessionsService } from './services/staff/list-staff-sessions.service.js';
import { RenewRecoveryCodesService } from './services/staff/renew-recovery-codes.service.js';
import { ShowStaffMeService } from './services/staff/show-staff-me.service.js';
import type { StaffActor } from './staff-actor.js';
import { SignedInStaff, Staff } from './staff.decorators.js';

const paths = DeskPaths.auth;

/** One's own account at the desk. */
@ApiTags('identity 身份 · desk 工作台')
@Controller()
export class StaffAccountController {
  constructor(
    private readonly showMe: ShowStaffMeService,
    private readonly changePassword: ChangeStaffPasswordService,
    private readonly renewCodes: RenewRecoveryCodesService,
    private readonly listSessions: ListStaffSessionsService,
    private readonly endSession: EndStaffSessionService,
    private readonly cookie: StaffCookie,
  ) {}

  @Get(paths.me)
  @SignedInStaff()
  me(@Staff() actor: StaffActor): Promise<StaffMeDto> {
    return this.showMe.show(actor);
  }

  @Post(paths.signOut)
  @SignedInStaff()
  @HttpCode(204)
  async signOut(@Staff() actor: StaffActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.end(actor, actor.sessionId);
    this.cookie.clear(reply);
  }

  @Post(paths.password)
  @SignedInStaff()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sets a new password and ends all other sessions.' })
  password(@Staff() actor: StaffActor, @Body() body: StaffChangePasswordRequest): Promise<void> {
    return this.changePassword.change(actor, body);
  }

  @Post(paths.recoveryCodes)
  @SignedInStaff()
  @HttpCode(200)
  @ApiOperation({ summary: 'Ten new recovery codes, shown once; asks for the password again.' })
  async recoveryCodes(
    @Staff() actor: StaffActor,
    @Body() { password }: StaffPasswordRequest,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.renewCodes.renew(actor, password) };
  }

  @Get(paths.sessions)
  @SignedInStaff()
  sessions(@Staff() actor: StaffActor): Promise<StaffSessionDto[]> {
    return this.listSessions.list(actor);
  }

  @Delete(paths.otherSessions)
  @SignedInStaff()
  @HttpCode(204)
  endOthers(@Staff() actor: StaffActor): Promise<void> {
    return this.endSession.endOthers(actor);
  }

  @Delete('desk/auth/sessions/:id')
  @SignedInStaff()
  @HttpCode(204)
  end(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.endSession.end(actor, id);
  }
}
