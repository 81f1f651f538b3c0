import { Limits } from '@good-netizen/shared/limits';
import type { BackToDraftDto, SendToReviewDto, StartConsultationDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { IsInt, Max, Min } from 'class-validator';
import { IsInstant } from '../../platform/http/is-instant.js';
import { HasWords } from '../../platform/http/has-words.js';

export class SendToReviewRequest implements SendToReviewDto {
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  revision: number;
}

export class StartConsultationRequest extends SendToReviewRequest implements StartConsultationDto {
  @IsInstant()
  closesAt: string;
}

export class BackToDraftRequest extends SendToReviewRequest implements BackToDraftDto {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}
