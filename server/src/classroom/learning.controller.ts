import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type {
  AttemptDto,
  HeartbeatAnswerDto,
  MarkedAttemptDto,
  MyLearningDto,
  StartedSessionDto,
} from '@good-netizen/shared/classroom/classroom.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { HeartbeatRequest } from './requests/heartbeat.request.js';
import { OfflineBatchRequest } from './requests/offline-batch.request.js';
import { SubmitAnswersRequest } from './requests/submit-answers.request.js';
import { BringInOfflineService } from './services/bring-in-offline.service.js';
import { DrawQuizService } from './services/draw-quiz.service.js';
import { ListMyLearningService } from './services/list-my-learning.service.js';
import { RecordHeartbeatService } from './services/record-heartbeat.service.js';
import { StartLearningSessionService } from './services/start-learning-session.service.js';
import { SubmitAnswersService } from './services/submit-answers.service.js';

/** For the learner alone: sessions, heartbeats, quizzes, and what they have come to. */
@ApiTags('classroom 微课堂')
@Controller()
export class LearningController {
  constructor(
    private readonly startSession: StartLearningSessionService,
    private readonly recordHeartbeat: RecordHeartbeatService,
    private readonly bringInOffline: BringInOfflineService,
    private readonly drawQuiz: DrawQuizService,
    private readonly submitAnswers: SubmitAnswersService,
    private readonly myLearning: ListMyLearningService,
  ) {}

  @Post('classroom/lessons/:id/sessions')
  @HttpCode(200)
  start(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<StartedSessionDto> {
    return this.startSession.start(netizenId, id);
  }

  @Post('classroom/sessions/:id/heartbeats')
  @HttpCode(200)
  beat(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() beat: HeartbeatRequest,
  ): Promise<HeartbeatAnswerDto> {
    return this.recordHeartbeat.record(netizenId, id, beat);
  }

  @Post('classroom/sessions/:id/offline-batches')
  @HttpCode(200)
  bringIn(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() batch: OfflineBatchRequest,
  ): Promise<HeartbeatAnswerDto> {
    return this.bringInOffline.bringIn(netizenId, id, batch);
  }

  @Post('classroom/lessons/:id/attempts')
  @HttpCode(200)
  draw(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<AttemptDto> {
    return this.drawQuiz.draw(netizenId, id);
  }

  @Post('classroom/attempts/:id/answers')
  @HttpCode(200)
  submit(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() answers: SubmitAnswersRequest,
  ): Promise<MarkedAttemptDto> {
    return this.submitAnswers.submit(netizenId, id, answers);
  }

  @Get('me/learning')
  mine(@Actor() { netizenId }: NetizenActor): Promise<MyLearningDto> {
    return this.myLearning.list(netizenId);
  }
}
