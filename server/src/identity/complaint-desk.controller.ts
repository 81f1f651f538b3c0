import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  ComplaintContactDto,
  ComplaintDetailDto,
  ComplaintRowDto,
} from '@good-netizen/shared/identity/complaint.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  CloseComplaintRequest,
  ListComplaintsRequest,
  ReadContactRequest,
  ReplyToComplaintRequest,
  TransferComplaintRequest,
} from './requests/complaint-desk.requests.js';
import { HandleComplaintService } from './services/handle-complaint.service.js';
import { ReadComplaintContactService } from './services/read-complaint-contact.service.js';
import { ReadComplaintsService } from './services/read-complaints.service.js';
import { Requires, Staff } from './staff.decorators.js';
import type { StaffActor } from './staff-actor.js';

const COMPLAINT = 'desk/complaints/:id';
const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

@ApiTags('identity 身份')
@Controller()
export class ComplaintDeskController {
  constructor(
    private readonly reading: ReadComplaintsService,
    private readonly handling: HandleComplaintService,
    private readonly contacts: ReadComplaintContactService,
  ) {}

  @Requires('complaint.list')
  @Get(DeskPaths.complaints.list)
  @ApiOperation({ summary: 'Complaints of one’s unit, oldest first; the office and the auditors see all.' })
  list(@Staff() actor: StaffActor, @Query() request: ListComplaintsRequest): Promise<PageDto<ComplaintRowDto>> {
    const { view, bucket, q, page, size } = request;
    return this.reading.list(actor, { view, bucket, q, page, size });
  }

  @Requires('complaint.list')
  @Get(COMPLAINT)
  show(@Staff() actor: StaffActor, @Id() id: string): Promise<ComplaintDetailDto> {
    return this.reading.show(actor, id);
  }

  @Requires('complaint.answer')
  @Post(`${COMPLAINT}/taking`)
  @HttpCode(200)
  async take(@Staff() actor: StaffActor, @Id() id: string): Promise<ComplaintDetailDto> {
    await this.handling.take(actor, id);
    return this.reading.show(actor, id);
  }

  @Requires('complaint.answer')
  @Post(`${COMPLAINT}/replies`)
  @HttpCode(200)
  async reply(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { text }: ReplyToComplaintRequest,
  ): Promise<ComplaintDetailDto> {
    await this.handling.reply(actor, id, text);
    return this.reading.show(actor, id);
  }

  @Requires('complaint.answer')
  @Post(`${COMPLAINT}/closing`)
  @HttpCode(200)
  async close(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { words }: CloseComplaintRequest,
  ): Promise<ComplaintDetailDto> {
    await this.handling.close(actor, id, words);
    return this.reading.show(actor, id);
  }

  @Requires('complaint.answer')
  @Post(`${COMPLAINT}/transfer`)
  @HttpCode(200)
  @ApiOperation({ summary: 'Hands it to another unit: whoever handed it on may not see it any more.' })
  async transfer(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() wish: TransferComplaintRequest,
  ): Promise<{ transferred: true }> {
    await this.handling.transfer(actor, id, wish);
    return { transferred: true };
  }

  @Requires('complaint.read-personal')
  @Post(`${COMPLAINT}/contact`)
  @HttpCode(200)
  @ApiOperation({ summary: 'How to reach who complained; the reason goes on record.' })
  contact(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { reason }: ReadContactRequest,
  ): Promise<ComplaintContactDto> {
    return this.contacts.read(actor, id, reason.trim());
  }
}
