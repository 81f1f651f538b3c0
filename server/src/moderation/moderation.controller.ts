import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Limits } from '@good-netizen/shared/limits';
import type { ModerationPolicyDto, ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { moderationReasonCodes, moderationReasons } from '@good-netizen/shared/moderation/moderation-reasons';
import { Paths } from '@good-netizen/shared/paths';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { policyProcess } from './presenters/present-ticket.js';
import { AppealRequest } from './requests/moderation.requests.js';
import { AppealTicketService } from './services/appeal-ticket.service.js';
import { ShowTicketService } from './services/show-ticket.service.js';

@ApiTags('moderation 内容审核')
@Controller()
export class ModerationController {
  constructor(
    private readonly showing: ShowTicketService,
    private readonly appealing: AppealTicketService,
  ) {}

  @Public()
  @Get(Paths.moderation.policy)
  @ApiOperation({ summary: 'The rules of moderation, in public: how things are checked and every reason there is.' })
  policy(): ModerationPolicyDto {
    return {
      dueHours: Limits.moderationDueHours,
      appealDays: Limits.appealDays,
      appealMaxChars: Limits.appealMaxChars,
      process: [...policyProcess],
      reasons: moderationReasonCodes.map((code) => {
        const { publicText, advice, verdicts } = moderationReasons[code];
        return { code, publicText, advice, verdicts: [...verdicts] };
      }),
    };
  }

  @Get(Paths.moderation.mine)
  mine(@Actor() { netizenId }: NetizenActor): Promise<ModerationStatusDto[]> {
    return this.showing.listMine(netizenId);
  }

  @Get('moderation/tickets/:id')
  one(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<ModerationStatusDto> {
    return this.showing.showMine(netizenId, id);
  }

  @Post('moderation/tickets/:id/appeal')
  @HttpCode(200)
  @ApiOperation({ summary: 'The author appeals, once and within 15 days.' })
  async appeal(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { text }: AppealRequest,
  ): Promise<ModerationStatusDto> {
    await this.appealing.appeal(netizenId, id, text);
    return this.showing.showMine(netizenId, id);
  }
}
