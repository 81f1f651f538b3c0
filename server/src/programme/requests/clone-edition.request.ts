import { IsInt, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import type { CloneEditionDto } from '@good-netizen/shared/programme/programme.dto';

export class CloneEditionRequest implements CloneEditionDto {
  @IsInt()
  @Min(Limits.editionFirstYear)
  @Max(Limits.editionLastYear)
  year: number;

  @IsString()
  @Length(2, Limits.editionTitleMaxChars)
  title: string;

  @IsString()
  @MaxLength(Limits.editionDocumentMaxChars)
  documentNumber: string;
}
