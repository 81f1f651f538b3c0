import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  CourseVersionDto,
  CourseVersionRowDto,
  DraftLessonDto,
} from '@good-netizen/shared/authoring/authoring.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  AddLessonRequest,
  CreateCourseRequest,
  EditCourseRequest,
  ListCoursesRequest,
  MoveCourseRequest,
  OrderLessonsRequest,
} from './requests/course.request.js';
import { EditLessonRequest } from './requests/lesson.request.js';
import { ArrangeLessonsService } from './services/arrange-lessons.service.js';
import { CreateCourseService } from './services/create-course.service.js';
import { EditCourseService } from './services/edit-course.service.js';
import { EditLessonService } from './services/edit-lesson.service.js';
import { ListCoursesService } from './services/list-courses.service.js';

const VERSION = 'desk/course-versions/:id';
const Id = (name = 'id'): ParameterDecorator => Param(name, IdParameterPipe);

@ApiTags('desk 工作台 · 微课编写')
@Controller()
export class CourseDeskController {
  constructor(
    private readonly courses: ListCoursesService,
    private readonly creating: CreateCourseService,
    private readonly editing: EditCourseService,
    private readonly arranging: ArrangeLessonsService,
    private readonly lessons: EditLessonService,
  ) {}

  @Requires('course.list')
  @Get(DeskPaths.courseVersions.list)
  @ApiOperation({ summary: 'The micro-classes of one’s scope in every state, the last changed first.' })
  list(@Staff() actor: StaffActor, @Query() request: ListCoursesRequest): Promise<PageDto<CourseVersionRowDto>> {
    const { status, unitId, q, sort, order, page, size } = request;
    return this.courses.list(actor, { status, unitId, q, sort, order, page, size });
  }

  @Requires('course.list')
  @Get(VERSION)
  get(@Staff() actor: StaffActor, @Id() id: string): Promise<CourseVersionDto> {
    return this.courses.get(actor, id);
  }

  @Requires('course.edit')
  @Post(DeskPaths.courseVersions.list)
  async create(@Staff() actor: StaffActor, @Body() wish: CreateCourseRequest): Promise<CourseVersionDto> {
    return this.courses.get(actor, await this.creating.create(actor, wish));
  }

  @Requires('course.edit')
  @Post(`${VERSION}/renewal`)
  @ApiOperation({ summary: 'The next version of a course, beginning as this one is. 201: the new version.' })
  async renew(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { revision }: MoveCourseRequest,
  ): Promise<CourseVersionDto> {
    return this.courses.get(actor, await this.creating.renew(actor, id, revision));
  }

  @Requires('course.edit')
  @Put(VERSION)
  async edit(@Staff() actor: StaffActor, @Id() id: string, @Body() wish: EditCourseRequest): Promise<CourseVersionDto> {
    await this.editing.edit(actor, id, wish);
    return this.courses.get(actor, id);
  }

  @Requires('course.edit')
  @Post(`${VERSION}/lessons`)
  addLesson(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { title }: AddLessonRequest,
  ): Promise<DraftLessonDto> {
    return this.arranging.add(actor, id, title);
  }

  @Requires('course.edit')
  @Put(`${VERSION}/lessons/:lessonId`)
  @ApiOperation({ summary: 'Saves a lesson; rich text comes back as learners will see it.' })
  editLesson(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Id('lessonId') lessonId: string,
    @Body() wish: EditLessonRequest,
  ): Promise<DraftLessonDto> {
    return this.lessons.edit(actor, id, lessonId, wish);
  }

  @Requires('course.edit')
  @Delete(`${VERSION}/lessons/:lessonId`)
  @HttpCode(204)
  removeLesson(@Staff() actor: StaffActor, @Id() id: string, @Id('lessonId') lessonId: string): Promise<void> {
    return this.arranging.remove(actor, id, lessonId);
  }

  @Requires('course.edit')
  @Put(`${VERSION}/lesson-order`)
  async order(
    @Staff() actor: StaffActor,
    @Id() id: string,
    @Body() { lessonIds }: OrderLessonsRequest,
  ): Promise<CourseVersionDto> {
    await this.arranging.order(actor, id, lessonIds);
    return this.courses.get(actor, id);
  }
}
