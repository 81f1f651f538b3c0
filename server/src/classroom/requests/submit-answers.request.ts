import { ApiProperty } from '@nestjs/swagger';
import type { SubmitAnswersDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const MAX_OPTIONS = 12;

export class AnswerRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  questionId: string;

  @ApiProperty({ type: [String], maxItems: MAX_OPTIONS })
  @IsArray()
  @ArrayMaxSize(MAX_OPTIONS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(36, { each: true })
  optionIds: string[];
}

export class SubmitAnswersRequest implements SubmitAnswersDto {
  @ApiProperty({ type: [AnswerRequest], maxItems: Limits.quizMaxQuestions })
  @IsArray()
  @ArrayMaxSize(Limits.quizMaxQuestions)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => AnswerRequest)
  answers: AnswerRequest[];
}
