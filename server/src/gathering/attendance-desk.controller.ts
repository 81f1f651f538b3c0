import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  DeskStewardDto,
  SatisfactionSummaryDto,
  SessionAttendanceDto,
  StewardInvitationDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { InviteStewardRequest } from './requests/check-in.request.js';
import { InviteStewardService } from './services/invite-steward.service.js';
import { ShowAttendanceService } from './services/show-attendance.service.js';

const Id = (name = 'id'): ParameterDecorator => Param(name, IdParameterPipe);

/** For the organiser: who helps at the door, how many came, and what they thought of it. */
@ApiTags('desk 工作台 · 讲座和活动')
@Controller('desk/gatherings/:id')
export class AttendanceDeskController {
  constructor(
    private readonly stewards: InviteStewardService,
    private readonly attendance: ShowAttendanceService,
  ) {}

  @Requires('gathering.edit')
  @Get('stewards')
  listStewards(@Staff() actor: StaffActor, @Id() id: string): Promise<DeskStewardDto[]> {
    return this.stewards.list(actor, id);
  }

  @Requires('gathering.edit')
  @Post('stewards')
  @ApiOperation({ summary: 'Invites somebody to help at the door. The code is told once.' })
  invite(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() wish: InviteStewardRequest,
  ): Promise<StewardInvitationDto> {
    return this.stewards.invite(actor, id, wish);
  }

  @Requires('gathering.edit')
  @Delete('stewards/:stewardId')
  @HttpCode(204)
  withdraw(@Staff() actor: StaffActor, @Id() id: string, @Id('stewardId') stewardId: string): Promise<void> {
    return this.stewards.withdraw(actor, id, stewardId);
  }

  @Requires('gathering.list')
  @Get('attendance')
  @ApiOperation({ summary: 'How many came to each session, and how long they stayed together.' })
  attended(@Staff() actor: StaffActor, @Id() id: string): Promise<SessionAttendanceDto[]> {
    return this.attendance.attended(actor, id);
  }

  @Requires('gathering.list')
  @Get('satisfaction')
  @ApiOperation({ summary: 'What those who came think of it, from five answers on.' })
  satisfaction(@Staff() actor: StaffActor, @Id() id: string): Promise<SatisfactionSummaryDto> {
    return this.attendance.summary(actor, id);
  }
}
