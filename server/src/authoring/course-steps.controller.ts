import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CourseReachDto, CourseVersionDto, DraftCommentDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  CommentRequest,
  MoveCourseRequest,
  ReturnCourseRequest,
  ScheduleCourseRequest,
} from './requests/course.request.js';
import { CheckCourseService } from './services/check-course.service.js';
import { CommentCourseService } from './services/comment-course.service.js';
import { ListCoursesService } from './services/list-courses.service.js';
import { MoveCourseService } from './services/move-course.service.js';
import { PublishCourseService } from './services/publish-course.service.js';
import { ShowReachService } from './services/show-reach.service.js';

const Id = (name = 'id'): ParameterDecorator => Param(name, IdParameterPipe);

/** A version on its way from its author's table to the learners. */
@ApiTags('desk 工作台 · 微课编写')
@Controller('desk/course-versions/:id')
export class CourseStepsController {
  constructor(
    private readonly courses: ListCoursesService,
    private readonly checking: CheckCourseService,
    private readonly moving: MoveCourseService,
    private readonly publishing: PublishCourseService,
    private readonly commenting: CommentCourseService,
    private readonly reach: ShowReachService,
  ) {}

  @Requires('course.edit')
  @Post('submission')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hands it to a colleague. 422: `details.fields` names every place that is not whole.' })
  async submit(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.checking.submit(actor, id, revision);
    return this.courses.get(actor, id);
  }

  @Requires('course.check')
  @Post('return')
  @HttpCode(200)
  async sendBack(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() wish: ReturnCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.checking.sendBack(actor, id, wish);
    return this.courses.get(actor, id);
  }

  @Requires('course.check')
  @Post('approval')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lets it pass; never by somebody who wrote in it or handed it in.' })
  async approve(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.checking.approve(actor, id, revision);
    return this.courses.get(actor, id);
  }

  @Requires('course.edit')
  @Post('recall')
  @HttpCode(200)
  async takeBack(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.moving.takeBack(actor, id, revision);
    return this.courses.get(actor, id);
  }

  @Requires('course.edit')
  @Post('schedule')
  @HttpCode(200)
  async schedule(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() wish: ScheduleCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.moving.schedule(actor, id, wish);
    return this.courses.get(actor, id);
  }

  @Requires('course.edit')
  @Post('publication')
  @HttpCode(200)
  async publish(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.publishing.publish(actor, id, revision);
    return this.courses.get(actor, id);
  }

  @Requires('course.edit')
  @Post('retirement')
  @HttpCode(200)
  async retire(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveCourseRequest,
  ): Promise<CourseVersionDto> {
    await this.moving.retire(actor, id, revision);
    return this.courses.get(actor, id);
  }

  @Requires('course.list')
  @Get('reach')
  @ApiOperation({ summary: 'Whom this version reached, in groups of five and more.' })
  showReach(@Staff() actor: StaffActor, @Id() id: string): Promise<CourseReachDto> {
    return this.reach.show(actor, id);
  }

  @Requires('course.list')
  @Post('comments')
  comment(@Staff() actor: StaffActor, @Id() id: string, @Body() wish: CommentRequest): Promise<DraftCommentDto> {
    return this.commenting.add(actor, id, wish);
  }

  @Requires('course.list')
  @Post('comments/:commentId/resolution')
  @HttpCode(200)
  resolve(@Staff() actor: StaffActor, @Id() id: string, @Id('commentId') commentId: string): Promise<DraftCommentDto> {
    return this.commenting.resolve(actor, id, commentId);
  }
}
