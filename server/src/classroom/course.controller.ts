import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MarkedCheckpointDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { sendCached } from '../platform/http/send-cached.js';
import { AnswerCheckpointRequest } from './requests/checkpoint.request.js';
import { CourseVersionParam } from './requests/course-version.param.js';
import { GetCourseService } from './services/get-course.service.js';
import { GetLessonService } from './services/get-lesson.service.js';
import { MarkCheckpointService } from './services/mark-checkpoint.service.js';
import { ListCoursesService } from './services/list-courses.service.js';

/** For everybody: what there is to learn. */
@ApiTags('classroom 微课堂')
@Public()
@Controller('classroom')
export class CourseController {
  constructor(
    private readonly listCourses: ListCoursesService,
    private readonly getCourse: GetCourseService,
    private readonly getLesson: GetLessonService,
    private readonly markCheckpoint: MarkCheckpointService,
  ) {}

  @Get('courses')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.listCourses.list(), { maxAgeSeconds: 0 });
  }

  @Get('courses/:id')
  async course(
    @Param('id', IdParameterPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.getCourse.get(id), { maxAgeSeconds: 0 });
  }

  @Get('courses/:id/versions/:version')
  async courseVersion(
    @Param() { id, version }: CourseVersionParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.getCourse.getVersion(id.toLowerCase(), version), { maxAgeSeconds: 0 });
  }

  @Get('lessons/:id')
  async lesson(
    @Param('id', IdParameterPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.getLesson.get(id), { maxAgeSeconds: 0 });
  }

  @Post('lessons/:id/checkpoints/:blockId/answer')
  @HttpCode(200)
  answer(
    @Param('id', IdParameterPipe) id: string,
    @Param('blockId') blockId: string,
    @Body() { optionIds }: AnswerCheckpointRequest,
  ): Promise<MarkedCheckpointDto> {
    return this.markCheckpoint.mark(id, blockId, optionIds);
  }
}
