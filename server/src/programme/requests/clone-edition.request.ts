import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import type { CloneEditionDto } from '@good-netizen/shared/programme/programme.dto';
import { HasWords } from '../../platform/http/has-words.js';

export class CloneEditionRequest implements CloneEditionDto {
  @IsInt()
  @Min(Limits.editionFirstYear)
  @Max(Limits.editionLastYear)
  year: number;

  @HasWords(2, Limits.editionTitleMaxChars)
  title: string;

  @IsString()
  @MaxLength(Limits.editionDocumentMaxChars)
  documentNumber: string;

  @IsOptional()
  @HasWords(2, Limits.editionGoalMaxChars)
  goalQuote?: string;
}
