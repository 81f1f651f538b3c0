import { Limits } from '@good-netizen/shared/limits';
import type { WriteNoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { HasWords } from '../../platform/http/has-words.js';

/** Longer than any lesson. */
const DAY_SECONDS = 86_400;
const MAX_REVISION = 2_000_000_000;

export class WriteNoteRequest implements WriteNoteDto {
  @IsUUID()
  lessonId: string;

  @IsInt()
  @Min(0)
  @Max(DAY_SECONDS)
  atSeconds: number;

  @HasWords(1, Limits.noteMaxChars)
  text: string;

  @IsInt()
  @Min(0)
  @Max(MAX_REVISION)
  revision: number;
}

export class ListNotesRequest {
  @IsOptional()
  @IsUUID()
  lessonId?: string;
}
