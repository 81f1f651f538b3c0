import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CheckInDto, OwnSatisfactionDto, TicketCodeDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { SatisfactionRequest, SelfCheckInRequest } from './requests/check-in.request.js';
import { GiveSatisfactionService } from './services/give-satisfaction.service.js';
import { SelfCheckInService } from './services/self-check-in.service.js';
import { ShowTicketService } from './services/show-ticket.service.js';

const Id = (): ParameterDecorator => Param('id', IdParameterPipe);

/** For those who come: their ticket, checking oneself in, and what they thought of it. */
@ApiTags('gathering 讲座和活动 · 签到')
@Controller('me/registrations/:id')
export class CheckInController {
  constructor(
    private readonly tickets: ShowTicketService,
    private readonly checkIns: SelfCheckInService,
    private readonly satisfaction: GiveSatisfactionService,
  ) {}

  @Get('ticket')
  @ApiOperation({ summary: 'What somebody who has a place shows at the door.' })
  ticket(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<TicketCodeDto> {
    return this.tickets.show(netizenId, id);
  }

  @Post('check-in')
  @HttpCode(200)
  @ApiOperation({ summary: 'Checks oneself in or out by the code on the screen at the door.' })
  checkIn(
    @Actor() { netizenId }: NetizenActor,
    @Id() id: string,
    @Body() wish: SelfCheckInRequest,
  ): Promise<CheckInDto> {
    return this.checkIns.checkIn(netizenId, id, wish);
  }

  @Get('satisfaction')
  ownSatisfaction(@Actor() { netizenId }: NetizenActor, @Id() id: string): Promise<OwnSatisfactionDto> {
    return this.satisfaction.own(netizenId, id);
  }

  @Post('satisfaction')
  @HttpCode(204)
  @ApiOperation({ summary: 'What somebody who was there thinks of it: once, and may be changed.' })
  giveSatisfaction(
    @Actor() { netizenId }: NetizenActor,
    @Id() id: string,
    @Body() wish: SatisfactionRequest,
  ): Promise<void> {
    return this.satisfaction.give(netizenId, id, wish);
  }
}
