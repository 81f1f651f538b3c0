import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type {
  CastAnswerDto,
  EligibilityDto,
  MyBallotDto,
  TicketDto,
} from '@good-netizen/shared/selection/selection.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { NotRateLimited } from '../platform/http/rate-limit.guard.js';
import { CastBallotRequest } from './requests/cast-ballot.request.js';
import { CastBallotService } from './services/cast-ballot.service.js';
import { GetEligibilityService } from './services/get-eligibility.service.js';
import { IssueTicketService } from './services/issue-ticket.service.js';
import { ListMyBallotsService } from './services/list-my-ballots.service.js';

/** What a signed-in voter does. */
@ApiTags('ballot 选票')
@Controller()
export class BallotController {
  constructor(
    private readonly getEligibility: GetEligibilityService,
    private readonly issueTicket: IssueTicketService,
    private readonly castBallot: CastBallotService,
    private readonly myBallots: ListMyBallotsService,
  ) {}

  @Get('selections/:id/eligibility')
  eligibility(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<EligibilityDto> {
    return this.getEligibility.get(netizenId, id);
  }

  @Post('selections/:id/tickets')
  @HttpCode(200)
  ticket(@Actor() actor: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<TicketDto> {
    return this.issueTicket.issue(actor, id);
  }

  /** Quotas limit it, not the rate limiter: a retry must always be heard. */
  @Post('selections/:id/ballots')
  @HttpCode(200)
  @NotRateLimited()
  cast(
    @Actor() actor: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() ballot: CastBallotRequest,
  ): Promise<CastAnswerDto> {
    return this.castBallot.cast(actor, id, ballot);
  }

  @Get('selections/:id/ballots/mine')
  mine(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<MyBallotDto[]> {
    return this.myBallots.inSelection(netizenId, id);
  }

  @Get('me/ballots')
  allMine(@Actor() { netizenId }: NetizenActor): Promise<MyBallotDto[]> {
    return this.myBallots.everywhere(netizenId);
  }
}
