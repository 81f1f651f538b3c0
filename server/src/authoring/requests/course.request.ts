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
import { IsRevision } from '../../platform/http/is-revision.js';
import { HasWords } from '../../platform/http/has-words.js';

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

  @HasWords(1, Limits.courseTitleMaxChars)
  title: string;

  @IsIn(audiences)
  audience: Audience;

  @IsIn(qualities)
  quality: Quality;
}

/** For every step of a version: the revision that was seen. */
export class MoveCourseRequest implements MoveCourseDto {
  @IsRevision()
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
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
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

  @HasWords(1, Limits.draftCommentMaxChars)
  text: string;
}
