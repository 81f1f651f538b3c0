import { Limits } from '@good-netizen/shared/limits';
import type { BackToDraftDto, SendToReviewDto, StartConsultationDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { IsInstant } from '../../platform/http/is-instant.js';
import { HasWords } from '../../platform/http/has-words.js';
import { IsRevision } from '../../platform/http/is-revision.js';

export class SendToReviewRequest implements SendToReviewDto {
  @IsRevision()
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
