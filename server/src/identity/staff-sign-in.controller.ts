import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffChallengeDto, StaffSignedInDto, TotpEnrolmentDto } from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { clientOf, StaffCookie } from './http/staff/staff-cookie.js';
import { Public } from './public.decorator.js';
import {
  StaffConfirmTotpRequest,
  StaffRecoverRequest,
  StaffSignInRequest,
  StaffStartTotpRequest,
  StaffTotpRequest,
} from './requests/staff/staff-sign-in.request.js';
import { ConfirmStaffTotpService } from './services/staff/confirm-staff-totp.service.js';
import { FinishStaffSignInService } from './services/staff/finish-staff-sign-in.service.js';
import { StartStaffSignInService } from './services/staff/start-staff-sign-in.service.js';
import { StartStaffTotpService } from './services/staff/start-staff-totp.service.js';
import type { AdmittedStaff } from './services/staff/staff-admission.js';

const paths = DeskPaths.auth;

/** The way in to the desk: password, then a code. Failures are counted by account and by address. */
@ApiTags('identity 身份 · desk 工作台')
@Public()
@Controller()
export class StaffSignInController {
  constructor(
    private readonly startSignIn: StartStaffSignInService,
    private readonly finishSignIn: FinishStaffSignInService,
    private readonly startTotp: StartStaffTotpService,
    private readonly confirmTotp: ConfirmStaffTotpService,
    private readonly failures: FailedSignIns,
    private readonly cookie: StaffCookie,
  ) {}

  @Post(paths.signIn)
  @HttpCode(200)
  @ApiOperation({ summary: 'Name and password; answers what comes next.' })
  signIn(@Req() { ip }: FastifyRequest, @Body() body: StaffSignInRequest): Promise<StaffChallengeDto> {
    return this.failures.watch(ip, () => this.startSignIn.start(body));
  }

  @Post(paths.totp)
  @HttpCode(200)
  @ApiOperation({ summary: 'Finishes with a code of the authenticator; sets the cookie.' })
  totp(
    @Req() request: FastifyRequest,
    @Body() { challenge, code }: StaffTotpRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSignedInDto> {
    return this.admit(request, reply, () => this.finishSignIn.finish(challenge, { code }, clientOf(request)));
  }

  @Post(paths.recover)
  @HttpCode(200)
  @ApiOperation({ summary: 'Finishes with a recovery code, which is used up; sets the cookie.' })
  recover(
    @Req() request: FastifyRequest,
    @Body() { challenge, recoveryCode }: StaffRecoverRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSignedInDto> {
    return this.admit(request, reply, () => this.finishSignIn.finish(challenge, { recoveryCode }, clientOf(request)));
  }

  @Post(paths.startTotp)
  @HttpCode(200)
  @ApiOperation({ summary: 'Offers a secret for an authenticator to an account that has none.' })
  start(@Body() { challenge }: StaffStartTotpRequest): Promise<TotpEnrolmentDto> {
    return this.startTotp.start(challenge);
  }

  @Post(paths.confirmTotp)
  @HttpCode(200)
  @ApiOperation({
    summary: 'Takes the secret over with its first code; shows ten recovery codes, once; sets the cookie.',
  })
  confirm(
    @Req() request: FastifyRequest,
    @Body() body: StaffConfirmTotpRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffSignedInDto> {
    return this.admit(request, reply, () => this.confirmTotp.confirm(body, clientOf(request)));
  }

  private async admit(
    request: FastifyRequest,
    reply: FastifyReply,
    attempt: () => Promise<AdmittedStaff>,
  ): Promise<StaffSignedInDto> {
    const { token, answer } = await this.failures.watch(request.ip, attempt);
    this.cookie.set(reply, token);
    return answer;
  }
}
