import { Limits } from '@good-netizen/shared/limits';
import type { RecordPracticeDto } from '@good-netizen/shared/pledge/practice.dto';
import { IsString, Length, Matches } from 'class-validator';

export class RecordPracticeRequest implements RecordPracticeDto {
  @IsString()
  @Matches(/^[0-9a-z-]{1,40}$/)
  clauseKey: string;

  @IsString()
  @Length(1, Limits.practiceMaxChars)
  @Matches(/\S/)
  text: string;

  @IsString()
  @Matches(/^\d{8}$/)
  day: string;
}
