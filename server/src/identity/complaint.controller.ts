import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ComplaintReceiptDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { MaybeActor } from './actor.decorator.js';
import type { NetizenActor } from './netizen-actor.js';
import { Public } from './public.decorator.js';
import { FileComplaintRequest } from './requests/file-complaint.request.js';
import { FileComplaintService } from './services/file-complaint.service.js';

@ApiTags('identity 身份')
@Public()
@Controller()
export class ComplaintController {
  constructor(private readonly fileComplaint: FileComplaintService) {}

  @Post(Paths.complaints)
  @ApiOperation({ summary: 'Files a complaint or suggestion, signed in or not, and answers a receipt number.' })
  file(@MaybeActor() actor: NetizenActor | null, @Body() request: FileComplaintRequest): Promise<ComplaintReceiptDto> {
    return this.fileComplaint.file(actor?.netizenId ?? null, request);
  }
}
