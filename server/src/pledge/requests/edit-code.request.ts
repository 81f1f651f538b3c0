import type {
  CreateCodeDraftDto,
  EditClauseDto,
  EditCodeDraftDto,
  PublishCodeDto,
} from '@good-netizen/shared/pledge/code-desk.dto';
import { Limits } from '@good-netizen/shared/limits';
import { qualities, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../platform/http/is-instant.js';
import { IsRevision } from '../../platform/http/is-revision.js';

export class CreateCodeDraftRequest implements CreateCodeDraftDto {
  @IsIn(['EMPTY', 'PUBLISHED'])
  from: 'EMPTY' | 'PUBLISHED';
}

export class EditClauseRequest implements EditClauseDto {
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-z-]{1,40}$/)
  clauseKey?: string;

  @IsIn(qualities)
  quality: Quality;

  @IsString()
  @Length(0, Limits.clauseTitleMaxChars)
  title: string;

  @IsString()
  @Length(0, Limits.clauseTextMaxChars)
  text: string;
}

/** A draft may be unfinished; whole it must be before others see it. */
export class EditCodeDraftRequest implements EditCodeDraftDto {
  @IsRevision()
  revision: number;

  @IsString()
  @Length(0, Limits.codeTitleMaxChars)
  title: string;

  @IsString()
  @Length(0, Limits.codePreambleMaxChars)
  preamble: string;

  @IsString()
  @Length(0, Limits.codePledgeSentenceMaxChars)
  pledgeSentence: string;

  @IsString()
  @Length(0, Limits.codeIssuingUnitMaxChars)
  issuingUnit: string;

  @IsArray()
  @ArrayMaxSize(Limits.clausesMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EditClauseRequest)
  clauses: EditClauseRequest[];
}

export class PublishCodeRequest implements PublishCodeDto {
  @IsRevision()
  revision: number;

  @IsOptional()
  @IsInstant()
  effectiveFrom?: string;
}
