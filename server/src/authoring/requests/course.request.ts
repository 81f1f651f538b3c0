import type {
  AddLessonDto,
  Audience,
  CommentDto,
  CreateCourseDto,
  EditCourseDto,
  MoveCourseDto,
  OrderLessonsDto,
  ReturnCourseDto,
  ScheduleCourseDto,
} from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { courseVersionStates, type CourseVersionStatus } from '@good-netizen/shared/states/course-version.states';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsInstant } from '../../platform/http/is-instant.js';

const MAX_REVISION = 2_000_000_000;
const audiences: readonly Audience[] = ['PARENTS', 'YOUTH', 'ELDERS', 'EVERYBODY'];
const statuses = Object.keys(courseVersionStates.next) as CourseVersionStatus[];

export class ListCoursesRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(statuses)
  status?: CourseVersionStatus;

  @IsOptional()
  @IsUUID()
  unitId?: string;
}

export class CreateCourseRequest implements CreateCourseDto {
  @IsUUID()
  unitId: string;

  @IsInt()
  @Min(1)
  @Max(7)
  activityOrdinal: number;

  @IsString()
  @Length(1, Limits.courseTitleMaxChars)
  @Matches(/\S/)
  title: string;

  @IsIn(audiences)
  audience: Audience;

  @IsIn(qualities)
  quality: Quality;
}

/** For every step of a version: the revision that was seen. */
export class MoveCourseRequest implements MoveCourseDto {
  @IsInt()
  @Min(1)
  @Max(MAX_REVISION)
  revision: number;
}

/** A draft may be unfinished; whole it must be before a colleague sees it. */
export class EditCourseRequest extends MoveCourseRequest implements EditCourseDto {
  @IsString()
  @Length(0, Limits.courseTitleMaxChars)
  title: string;

  @IsString()
  @Length(0, Limits.courseSummaryMaxChars)
  summary: string;

  @IsIn(audiences)
  audience: Audience;

  @IsIn(qualities)
  quality: Quality;

  @ValidateIf((_, value) => value !== null)
  @IsString()
  @Matches(/^[0-9A-Z]{6}$/)
  regionCode: string | null;
}

export class ReturnCourseRequest extends MoveCourseRequest implements ReturnCourseDto {
  @IsString()
  @Length(Limits.reasonMinChars, Limits.reasonMaxChars)
  @Matches(/\S/)
  reason: string;
}

export class ScheduleCourseRequest extends MoveCourseRequest implements ScheduleCourseDto {
  @IsInstant()
  publishAt: string;
}

export class AddLessonRequest implements AddLessonDto {
  @IsString()
  @Length(0, Limits.lessonTitleMaxChars)
  title: string;
}

export class OrderLessonsRequest implements OrderLessonsDto {
  @IsArray()
  @ArrayMaxSize(Limits.lessonsMax)
  @IsUUID(undefined, { each: true })
  lessonIds: string[];
}

export class CommentRequest implements CommentDto {
  @IsOptional()
  @IsUUID()
  lessonKey?: string;

  @IsOptional()
  @IsString()
  @Matches(/^[0-9A-Za-z_-]{1,36}$/)
  blockId?: string;

  @IsString()
  @Length(1, Limits.draftCommentMaxChars)
  @Matches(/\S/)
  text: string;
}
