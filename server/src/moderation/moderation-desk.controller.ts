import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { TicketCountsDto, TicketDetailDto, TicketRowDto } from '@good-netizen/shared/moderation/moderation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { Requires, Staff } from '../identity/staff.decorators.js';
import type { StaffActor } from '../identity/staff-actor.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  DecideAppealRequest,
  DecideTicketRequest,
  HideTicketRequest,
  ListTicketsRequest,
} from './requests/moderation.requests.js';
import { DecideAppealService } from './services/decide-appeal.service.js';
import { DecideTicketService } from './services/decide-ticket.service.js';
import { HideTicketService } from './services/hide-ticket.service.js';
import { ListTicketsService } from './services/list-tickets.service.js';
import { LockTicketService } from './services/lock-ticket.service.js';
import { ShowTicketService } from './services/show-ticket.service.js';

const TICKET = 'desk/moderation/tickets/:id';
const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

@ApiTags('moderation 内容审核')
@Controller()
export class ModerationDeskController {
  constructor(
    private readonly listing: ListTicketsService,
    private readonly showing: ShowTicketService,
    private readonly locking: LockTicketService,
    private readonly deciding: DecideTicketService,
    private readonly hiding: HideTicketService,
    private readonly judging: DecideAppealService,
  ) {}

  @Requires('ticket.list')
  @Get(DeskPaths.moderation.list)
  @ApiOperation({ summary: 'The queue: risky first, then by due time; only what the grants reach.' })
  list(@Staff() actor: StaffActor, @Query() request: ListTicketsRequest): Promise<PageDto<TicketRowDto>> {
    const { view, bucket, kind, q, page, size } = request;
    return this.listing.list(actor, { view, bucket, kind, q, page, size });
  }

  @Requires('ticket.list')
  @Get(DeskPaths.moderation.counts)
  counts(@Staff() actor: StaffActor): Promise<TicketCountsDto> {
    return this.listing.count(actor);
  }

  @Requires('ticket.read')
  @Get(TICKET)
  show(@Staff() actor: StaffActor, @Id() id: string): Promise<TicketDetailDto> {
    return this.showing.show(actor, id);
  }

  @Requires('ticket.decide')
  @Post(`${TICKET}/lock`)
  @HttpCode(200)
  async lock(@Staff() actor: StaffActor, @Id() id: string): Promise<TicketDetailDto> {
    await this.locking.lock(actor, id);
    return this.showing.show(actor, id);
  }

  @Requires('ticket.decide')
  @Post(`${TICKET}/release`)
  @HttpCode(200)
  async release(@Staff() actor: StaffActor, @Id() id: string): Promise<TicketDetailDto> {
    await this.locking.release(actor, id);
    return this.showing.show(actor, id);
  }

  @Requires('ticket.decide')
  @Post(`${TICKET}/decision`)
  @HttpCode(200)
  async decide(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() wish: DecideTicketRequest,
  ): Promise<TicketDetailDto> {
    await this.deciding.decide(actor, id, wish);
    return this.showing.show(actor, id);
  }

  @Requires('ticket.hide')
  @Post(`${TICKET}/hiding`)
  @HttpCode(200)
  async hide(@Staff() actor: StaffActor, @Id() id: string, @Body() wish: HideTicketRequest): Promise<TicketDetailDto> {
    await this.hiding.hide(actor, id, wish);
    return this.showing.show(actor, id);
  }

  @Requires('ticket.hide')
  @Post(`${TICKET}/restoration`)
  @HttpCode(200)
  async restore(@Staff() actor: StaffActor, @Id() id: string): Promise<TicketDetailDto> {
    await this.hiding.restore(actor, id);
    return this.showing.show(actor, id);
  }

  @Requires('ticket.decide-appeal')
  @Post(`${TICKET}/appeal-decision`)
  @HttpCode(200)
  async judge(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() wish: DecideAppealRequest,
  ): Promise<TicketDetailDto> {
    await this.judging.decide(actor, id, wish);
    return this.showing.show(actor, id);
  }
}
