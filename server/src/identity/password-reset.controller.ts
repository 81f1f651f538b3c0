import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PasswordResetPreviewDto } from '@good-netizen/shared/identity/staff.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { FastifyRequest } from 'fastify';
import { FailedSignIns } from './http/failed-sign-ins.js';
import { Public } from './public.decorator.js';
import { FinishPasswordResetRequest, StaffTicketRequest } from './requests/staff/open-account.request.js';
import { FinishPasswordResetService } from './services/staff/finish-password-reset.service.js';

const paths = DeskPaths.auth.passwordReset;

/** What the link of a password reset opens. */
@ApiTags('identity 身份 · desk 工作台')
@Public()
@Controller()
export class PasswordResetController {
  constructor(
    private readonly passwordReset: FinishPasswordResetService,
    private readonly failures: FailedSignIns,
  ) {}

  @Post(paths.preview)
  @HttpCode(200)
  preview(@Req() { ip }: FastifyRequest, @Body() { ticket }: StaffTicketRequest): Promise<PasswordResetPreviewDto> {
    return this.failures.watch(ip, () => this.passwordReset.preview(ticket));
  }

  @Post(paths.finish)
  @HttpCode(204)
  finish(@Req() { ip }: FastifyRequest, @Body() body: FinishPasswordResetRequest): Promise<void> {
    return this.failures.watch(ip, () => this.passwordReset.finish(body));
  }
}
