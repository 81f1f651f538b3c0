import { Limits } from '@good-netizen/shared/limits';
import {
  type AddFindingDto,
  type CreateResearchDto,
  type EditFindingDto,
  type EditResearchDto,
  type EditSurveyQuestionDto,
  type MoveResearchDto,
  type SurveyQuestionKind,
  surveyQuestionKinds,
} from '@good-netizen/shared/pledge/research.dto';
import type { ResearchStatus } from '@good-netizen/shared/states/research.states';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsInstant } from '../../platform/http/is-instant.js';
import { IsRevision } from '../../platform/http/is-revision.js';
import { HasWords } from '../../platform/http/has-words.js';

const ID = /^[0-9a-zA-Z-]{1,36}$/;

export class SurveyOptionRequest {
  @IsOptional()
  @IsString()
  @Matches(ID)
  id?: string;

  @HasWords(1, Limits.surveyOptionMaxChars)
  text: string;
}

export class SurveyQuestionRequest implements EditSurveyQuestionDto {
  @IsOptional()
  @IsString()
  @Matches(ID)
  id?: string;

  @IsIn(surveyQuestionKinds)
  kind: SurveyQuestionKind;

  @HasWords(1, Limits.surveyQuestionMaxChars)
  text: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(Limits.surveyOptionsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SurveyOptionRequest)
  options?: SurveyOptionRequest[];

  @IsOptional()
  @IsString()
  @MaxLength(Limits.surveyOptionMaxChars)
  scaleLow?: string;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.surveyOptionMaxChars)
  scaleHigh?: string;

  @IsBoolean()
  required: boolean;
}

export class CreateResearchRequest implements CreateResearchDto {
  @HasWords(1, Limits.researchTitleMaxChars)
  title: string;

  @IsArray()
  @ArrayMaxSize(Limits.researchQuestionsMax)
  @IsString({ each: true })
  @MaxLength(Limits.surveyQuestionMaxChars, { each: true })
  questions: string[];

  @IsString()
  @MaxLength(Limits.researchMethodMaxChars)
  method: string;

  @IsInstant()
  opensAt: string;

  @IsInstant()
  closesAt: string;

  @IsArray()
  @ArrayMaxSize(Limits.surveyQuestionsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SurveyQuestionRequest)
  survey: SurveyQuestionRequest[];
}

export class EditResearchRequest extends CreateResearchRequest implements EditResearchDto {
  @IsRevision()
  revision: number;
}

export class MoveResearchRequest implements MoveResearchDto {
  @IsRevision()
  revision: number;
}

export class AddFindingRequest implements AddFindingDto {
  @HasWords(1, Limits.findingMaxChars)
  text: string;

  @HasWords(1, Limits.findingMaxChars)
  evidence: string;

  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-z-]{1,40}$/)
  clauseKey?: string;
}

export class EditFindingRequest extends AddFindingRequest implements EditFindingDto {
  @IsRevision()
  revision: number;
}

const statuses: readonly ResearchStatus[] = ['DRAFT', 'OPEN', 'CLOSED'];

export class ListResearchRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(statuses)
  status?: ResearchStatus;
}
