import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PracticeCountsDto, PracticeEntryDto } from '@good-netizen/shared/pledge/practice.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { RecordPracticeRequest } from './requests/practice.request.js';
import { RecordPracticeService } from './services/record-practice.service.js';
import { ShowPracticeService } from './services/show-practice.service.js';

/** 践行记录: for oneself. Voluntary, without points, ranks or streaks. */
@ApiTags('pledge 践行记录')
@Controller()
export class PracticeController {
  constructor(
    private readonly recordPractice: RecordPracticeService,
    private readonly practice: ShowPracticeService,
  ) {}

  @Post('practice/entries')
  async record(@Actor() { netizenId }: NetizenActor, @Body() wish: RecordPracticeRequest): Promise<PracticeEntryDto[]> {
    await this.recordPractice.record(netizenId, wish);
    return this.practice.own(netizenId);
  }

  @Get('me/practice')
  mine(@Actor() { netizenId }: NetizenActor): Promise<PracticeEntryDto[]> {
    return this.practice.own(netizenId);
  }

  @Delete('practice/entries/:id')
  @HttpCode(204)
  remove(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.recordPractice.remove(netizenId, id);
  }

  @Public()
  @Get('practice/counts')
  counts(): Promise<PracticeCountsDto> {
    return this.practice.counts();
  }
}
