import type { EditQuestionDto } from '@good-netizen/shared/authoring/authoring.dto';
import type { ImportQuestionSheetQuery, ImportQuestionsDto } from '@good-netizen/shared/authoring/import-questions.dto';
import type { QuestionKind } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsRevision } from '../../platform/http/is-revision.js';
import { HasWords } from '../../platform/http/has-words.js';

const kinds: readonly QuestionKind[] = ['single', 'multiple', 'true_false', 'order', 'scenario'];
const ID = /^[0-9A-Za-z_-]{1,40}$/;
const SOURCE_MAX_CHARS = 200;
const DIFFICULTIES = [1, 2, 3];

export class ListQuestionsRequest extends DeskPageRequest {
  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Those that a course of this unit may ask: its own, and those of units above it. */
  @IsOptional()
  @IsUUID()
  forUnitId?: string;

  @IsOptional()
  @IsIn(qualities)
  quality?: Quality;

  @IsOptional()
  @IsIn(kinds)
  kind?: QuestionKind;

  @IsOptional()
  @Type(() => Number)
  @IsIn(DIFFICULTIES)
  difficulty?: number;

  @IsOptional()
  @IsIn(['true', 'false'])
  retired?: 'true' | 'false';
}

export class QuestionOptionRequest {
  @IsString()
  @Matches(ID)
  id: string;

  @HasWords(1, Limits.questionOptionMaxChars)
  text: string;
}

class QuestionWords implements EditQuestionDto {
  @IsIn(kinds)
  kind: QuestionKind;

  @ValidateIf((_, value) => value !== null)
  @HasWords(1, Limits.questionStemMaxChars)
  situation: string | null;

  @HasWords(1, Limits.questionStemMaxChars)
  stem: string;

  @IsArray()
  @ArrayMaxSize(Limits.questionOptionsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => QuestionOptionRequest)
  options: QuestionOptionRequest[];

  @IsArray()
  @ArrayMaxSize(Limits.questionOptionsMax)
  @IsString({ each: true })
  @Matches(ID, { each: true })
  answer: string[];

  @IsString()
  @Length(0, Limits.questionExplanationMaxChars)
  explanation: string;

  @IsString()
  @Length(0, SOURCE_MAX_CHARS)
  source: string;

  @IsIn(qualities)
  quality: Quality;

  @IsIn(DIFFICULTIES)
  difficulty: number;
}

export class CreateQuestionRequest extends QuestionWords {
  @IsUUID()
  unitId: string;
}

export class EditQuestionRequest extends QuestionWords {
  @IsRevision()
  revision: number;
}

export class RetireQuestionRequest {
  @IsRevision()
  revision: number;
}

export class ImportQuestionsRequest implements ImportQuestionsDto {
  @IsUUID()
  unitId: string;

  @IsIn(['GIFT', 'AIKEN'])
  format: 'GIFT' | 'AIKEN';

  @HasWords(1, Limits.questionImportMaxChars)
  text: string;

  @IsIn(qualities)
  quality: Quality;

  @IsBoolean()
  dryRun: boolean;
}

export class ImportQuestionSheetRequest implements ImportQuestionSheetQuery {
  @IsUUID()
  unitId: string;

  @IsIn(['csv', 'xlsx'])
  format: 'csv' | 'xlsx';

  @IsIn(['true', 'false'])
  dryRun: 'true' | 'false';
}
