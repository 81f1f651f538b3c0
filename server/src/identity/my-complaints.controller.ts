import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { MyComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import { Paths } from '@good-netizen/shared/paths';
import { Actor } from './actor.decorator.js';
import { ComplaintFlood } from './http/complaint-flood.js';
import type { NetizenActor } from './netizen-actor.js';
import { Public } from './public.decorator.js';
import { LookUpComplaintRequest } from './requests/complaint-desk.requests.js';
import { ReadComplaintsService } from './services/read-complaints.service.js';

@ApiTags('identity 身份')
@Controller()
export class MyComplaintsController {
  constructor(
    private readonly reading: ReadComplaintsService,
    private readonly flood: ComplaintFlood,
  ) {}

  @Get(Paths.me.complaints)
  mine(@Actor() { netizenId }: NetizenActor): Promise<MyComplaintDto[]> {
    return this.reading.listMine(netizenId);
  }

  @Public()
  @Post(Paths.complaintLookUp)
  @HttpCode(200)
  @ApiOperation({ summary: 'How it stands with a complaint, for whoever has its number.' })
  lookUp(@Req() { ip }: FastifyRequest, @Body() { receiptNumber }: LookUpComplaintRequest): Promise<MyComplaintDto> {
    this.flood.refuse(`look-up ${ip}`);
    return this.reading.lookUp(receiptNumber);
  }
}
