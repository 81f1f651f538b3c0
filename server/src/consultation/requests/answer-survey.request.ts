import { Limits } from '@good-netizen/shared/limits';
import type { AnswerSurveyDto, SurveyAnswerDto } from '@good-netizen/shared/pledge/research.dto';
import { sectors, type Sector } from '@good-netizen/shared/programme/programme.dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export class SurveyAnswerRequest implements SurveyAnswerDto {
  @IsString()
  @Length(1, 36)
  questionId: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(Limits.surveyOptionsMax)
  @IsString({ each: true })
  @MaxLength(36, { each: true })
  optionIds?: string[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  scale?: number;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.surveyTextMaxChars)
  text?: string;
}

export class AnswerSurveyRequest implements AnswerSurveyDto {
  @IsArray()
  @ArrayMaxSize(Limits.surveyQuestionsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SurveyAnswerRequest)
  answers: SurveyAnswerRequest[];

  @IsOptional()
  @IsString()
  @Matches(/^[0-9A-Z]{6}$/)
  regionCode?: string;

  @IsOptional()
  @IsIn(sectors)
  sectorCode?: Sector;
}
