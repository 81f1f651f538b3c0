import type { DraftQuizDto } from '@good-netizen/shared/authoring/authoring.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MoveCourseRequest } from './course.request.js';

/** Questions from which a quiz is drawn: as many as a bank of one lesson may reasonably have. */
const QUIZ_BANK_MAX = 200;

export class DraftQuizRequest implements DraftQuizDto {
  @IsInt()
  @Min(1)
  @Max(Limits.quizMaxQuestions)
  drawCount: number;

  @IsInt()
  @Min(0)
  @Max(100)
  passMark: number;

  @IsArray()
  @ArrayMaxSize(QUIZ_BANK_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  questionIds: string[];
}

/** The blocks are of six kinds: what each of them holds is read by `services/read-blocks`, which names the place. */
export class EditLessonRequest extends MoveCourseRequest {
  @IsString()
  @Length(0, Limits.lessonTitleMaxChars)
  title: string;

  @IsArray()
  @ArrayMaxSize(Limits.blocksMax)
  @IsObject({ each: true })
  blocks: Record<string, unknown>[];

  @ValidateIf((_, value) => value !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => DraftQuizRequest)
  quiz: DraftQuizRequest | null;
}
