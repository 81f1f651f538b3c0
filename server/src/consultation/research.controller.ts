import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ResearchDto, ResearchSummaryDto } from '@good-netizen/shared/pledge/research.dto';
import { Actor, MaybeActor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { AnswerSurveyRequest } from './requests/answer-survey.request.js';
import { AnswerSurveyService } from './services/answer-survey.service.js';
import { ShowResearchService } from './services/show-research.service.js';

@ApiTags('consultation 标准研究')
@Controller('research')
export class ResearchController {
  constructor(
    private readonly research: ShowResearchService,
    private readonly answerSurvey: AnswerSurveyService,
  ) {}

  @Public()
  @Get()
  list(): Promise<ResearchSummaryDto[]> {
    return this.research.list();
  }

  @Public()
  @Get(':id')
  show(@MaybeActor() actor: NetizenActor | null, @Param('id', IdParameterPipe) id: string): Promise<ResearchDto> {
    return this.research.show(id, actor?.netizenId ?? null);
  }

  @Post(':id/answers')
  @HttpCode(204)
  answer(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: AnswerSurveyRequest,
  ): Promise<void> {
    return this.answerSurvey.answer(netizenId, id, wish);
  }
}
