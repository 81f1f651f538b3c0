import { Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { CompletionCheckDto, CompletionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { CompletionTokenParam } from './requests/public-token.param.js';
import { CheckCompletionService } from './services/check-completion.service.js';
import { CompleteCourseService } from './services/complete-course.service.js';
import { DrawCompletionCertificateService } from './services/draw-completion-certificate.service.js';
import { ListMyLearningService } from './services/list-my-learning.service.js';

/** Certificates: taken by the learner, checked by anybody who holds one. */
@ApiTags('classroom 微课堂')
@Controller()
export class CompletionController {
  constructor(
    private readonly completeCourse: CompleteCourseService,
    private readonly checkCompletion: CheckCompletionService,
    private readonly drawCertificate: DrawCompletionCertificateService,
    private readonly myLearning: ListMyLearningService,
  ) {}

  @Post('classroom/courses/:id/completion')
  @HttpCode(200)
  complete(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<CompletionDto> {
    return this.completeCourse.complete(netizenId, id);
  }

  @Get('me/completions')
  mine(@Actor() { netizenId }: NetizenActor): Promise<CompletionDto[]> {
    return this.myLearning.listCompletions(netizenId);
  }

  @Public()
  @Get('classroom/checks/:token')
  check(@Param() { token }: CompletionTokenParam): Promise<CompletionCheckDto> {
    return this.checkCompletion.check(token);
  }

  @Public()
  @Get('classroom/certificates/:token.png')
  @ApiProduces('image/png')
  @Header('cache-control', 'private, max-age=300')
  async picture(@Param() { token }: CompletionTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.drawCertificate.draw(token), { type: 'image/png' });
  }

  @Public()
  @Get('classroom/certificates/:token.pdf')
  @ApiProduces('application/pdf')
  @Header('cache-control', 'private, max-age=300')
  async paper(@Param() { token }: CompletionTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.drawCertificate.print(token), { type: 'application/pdf' });
  }
}
