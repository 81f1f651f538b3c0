import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CoLessonBeatAnswerDto, CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdempotencyKey } from '../platform/http/idempotency-key.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { TriedFamilyPins } from './http/tried-family-pins.js';
import { CoLessonBeatRequest, OpenCoLessonRequest, PassTurnRequest } from './requests/co-lesson.request.js';
import { BeatCoLessonService } from './services/beat-co-lesson.service.js';
import { CloseCoLessonService } from './services/close-co-lesson.service.js';
import { OpenCoLessonService } from './services/open-co-lesson.service.js';
import { PassTurnService } from './services/pass-turn.service.js';
import { ShowCoLessonsService } from './services/show-co-lessons.service.js';

/** Learning together on one phone: for those who are part of it. */
@ApiTags('family 家庭')
@Controller('me/family/co-lessons')
export class CoLessonController {
  constructor(
    private readonly openCoLesson: OpenCoLessonService,
    private readonly beatCoLesson: BeatCoLessonService,
    private readonly passTurn: PassTurnService,
    private readonly closeCoLesson: CloseCoLessonService,
    private readonly showCoLessons: ShowCoLessonsService,
    private readonly tries: TriedFamilyPins,
  ) {}

  @Get()
  list(@Actor() actor: NetizenActor): Promise<CoLessonDto[]> {
    return this.showCoLessons.list(actor);
  }

  @Post()
  @ApiOperation({ summary: 'An adult opens a co-lesson; the others type their own digits.' })
  async open(
    @Actor() actor: NetizenActor,
    @IdempotencyKey() key: string,
    @Body() wish: OpenCoLessonRequest,
  ): Promise<CoLessonDto> {
    this.tries.count(actor.netizenId);
    return this.showCoLessons.show(actor, await this.openCoLesson.open(actor, wish, key));
  }

  @Get(':id')
  show(@Actor() actor: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<CoLessonDto> {
    return this.showCoLessons.show(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  close(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.closeCoLesson.close(netizenId, id);
  }

  @Post(':id/heartbeats')
  @HttpCode(200)
  async beat(
    @Actor() actor: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() beat: CoLessonBeatRequest,
  ): Promise<CoLessonBeatAnswerDto> {
    const { creditedSeconds, creditedTo } = await this.beatCoLesson.beat(actor, id, beat);
    const coLesson = await this.showCoLessons.show(actor, id);
    return { acceptedSeq: beat.seq, creditedSeconds, coLesson, creditedTo };
  }

  @Post(':id/turns')
  @HttpCode(200)
  async pass(
    @Actor() actor: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { turn }: PassTurnRequest,
  ): Promise<CoLessonDto> {
    await this.passTurn.pass(actor, id, turn);
    return this.showCoLessons.show(actor, id);
  }
}
