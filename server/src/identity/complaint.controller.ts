import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { ComplaintReceiptDto } from '@good-netizen/shared/identity/identity.dto';
import { Paths } from '@good-netizen/shared/paths';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { MaybeActor } from './actor.decorator.js';
import type { NetizenActor } from './netizen-actor.js';
import { Public } from './public.decorator.js';
import { ComplaintFlood } from './http/complaint-flood.js';
import { FileComplaintRequest } from './requests/file-complaint.request.js';
import { FileComplaintService } from './services/file-complaint.service.js';

@ApiTags('identity 身份')
@Public()
@Controller()
export class ComplaintController {
  constructor(
    private readonly fileComplaint: FileComplaintService,
    private readonly flood: ComplaintFlood,
  ) {}

  @Post(Paths.complaints)
  @ApiOperation({
    summary:
      'Files a complaint or suggestion, signed in or not, and answers a receipt number; sent again with the same key, the same one.',
  })
  file(
    @MaybeActor() actor: NetizenActor | null,
    @IdempotencyKey() key: string,
    @Req() { ip }: FastifyRequest,
    @Body() request: FileComplaintRequest,
  ): Promise<ComplaintReceiptDto> {
    this.flood.refuse(actor ? `session ${actor.sessionId}` : `address ${ip}`);
    return this.fileComplaint.file(actor?.netizenId ?? null, request, key);
  }
}
