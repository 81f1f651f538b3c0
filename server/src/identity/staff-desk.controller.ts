import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { StaffDetailDto, StaffLinkDto, StaffRowDto } from '@good-netizen/shared/identity/staff.dto';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  ListStaffRequest,
  ResetStaffPasswordRequest,
  SuspendStaffRequest,
} from './requests/staff/manage-staff.request.js';
import { ListStaffService } from './services/staff/list-staff.service.js';
import { ResetStaffPasswordService } from './services/staff/reset-staff-password.service.js';
import { ShowStaffService } from './services/staff/show-staff.service.js';
import { SuspendStaffService } from './services/staff/suspend-staff.service.js';
import type { StaffActor } from './staff-actor.js';
import { Requires, Staff } from './staff.decorators.js';

/** The people at the desk, for those who answer for them. */
@ApiTags('identity 身份 · desk 工作台')
@Controller('desk/staff')
export class StaffDeskController {
  constructor(
    private readonly listStaff: ListStaffService,
    private readonly showStaff: ShowStaffService,
    private readonly resetPassword: ResetStaffPasswordService,
    private readonly suspendStaff: SuspendStaffService,
  ) {}

  @Requires('staff.list')
  @Get()
  list(@Staff() actor: StaffActor, @Query() query: ListStaffRequest): Promise<PageDto<StaffRowDto>> {
    return this.listStaff.list(actor, query);
  }

  @Requires('staff.list')
  @Get(':id')
  show(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<StaffDetailDto> {
    return this.showStaff.show(actor, id);
  }

  @Requires('staff.reset-password')
  @Post(':id/password-reset')
  @HttpCode(200)
  @ApiOperation({ summary: 'Makes a link, shown once, by which somebody else sets a new password.' })
  reset(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() body: ResetStaffPasswordRequest,
  ): Promise<StaffLinkDto> {
    return this.resetPassword.reset(actor, id, body);
  }

  @Requires('staff.suspend')
  @Post(':id/suspension')
  @HttpCode(204)
  suspend(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() body: SuspendStaffRequest,
  ): Promise<void> {
    return this.suspendStaff.suspend(actor, id, body);
  }
}
