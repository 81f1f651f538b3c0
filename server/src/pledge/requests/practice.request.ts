import { Limits } from '@good-netizen/shared/limits';
import type { RecordPracticeDto } from '@good-netizen/shared/pledge/practice.dto';
import { IsString, Matches } from 'class-validator';
import { HasWords } from '../../platform/http/has-words.js';

export class RecordPracticeRequest implements RecordPracticeDto {
  @IsString()
  @Matches(/^[0-9a-z-]{1,40}$/)
  clauseKey: string;

  @HasWords(1, Limits.practiceMaxChars)
  text: string;

  @IsString()
  @Matches(/^\d{8}$/)
  day: string;
}
