import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { PledgeIdParam } from './requests/pledge-id.param.js';
import { SignPledgeRequest } from './requests/sign-pledge.request.js';
import { ListMyPledgesService } from './services/list-my-pledges.service.js';
import { SignPledgeService } from './services/sign-pledge.service.js';
import { WithdrawPledgeService } from './services/withdraw-pledge.service.js';

@ApiTags('pledge 承诺')
@Controller()
export class PledgeController {
  constructor(
    private readonly signPledge: SignPledgeService,
    private readonly withdrawPledge: WithdrawPledgeService,
    private readonly myPledges: ListMyPledgesService,
  ) {}

  @Post('pledge/pledges')
  @HttpCode(200)
  sign(@Actor() { netizenId }: NetizenActor, @Body() wish: SignPledgeRequest): Promise<PledgeDto> {
    return this.signPledge.sign(netizenId, wish);
  }

  @Get('pledge/pledges/:id')
  get(@Actor() { netizenId }: NetizenActor, @Param() { id }: PledgeIdParam): Promise<PledgeDto> {
    return this.myPledges.get(netizenId, id);
  }

  @Post('pledge/pledges/:id/withdraw')
  @HttpCode(200)
  async withdraw(@Actor() { netizenId }: NetizenActor, @Param() { id }: PledgeIdParam): Promise<PledgeDto> {
    await this.withdrawPledge.withdraw(netizenId, id);
    return this.myPledges.get(netizenId, id);
  }

  @Get('me/pledges')
  mine(@Actor() { netizenId }: NetizenActor): Promise<PledgeDto[]> {
    return this.myPledges.list(netizenId);
  }
}
