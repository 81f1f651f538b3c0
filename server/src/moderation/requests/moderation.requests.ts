import { Limits } from '@good-netizen/shared/limits';
import {
  type AppealDto,
  type DecideAppealDto,
  type DecideTicketDto,
  type HideTicketDto,
  type TicketBucket,
  ticketBuckets,
} from '@good-netizen/shared/moderation/moderation.dto';
import {
  type ModerationReasonCode,
  moderationReasonCodes,
  type ModerationVerdict,
  moderationVerdicts,
} from '@good-netizen/shared/moderation/moderation-reasons';
import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { HasWords } from '../../platform/http/has-words.js';

export const queueViews = ['WAITING', 'APPEALS', 'MINE', 'DECIDED'] as const;
const WORDS = /\S(?:\s*\S){4}/u;

export class ListTicketsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(queueViews)
  view: (typeof queueViews)[number] = 'WAITING';

  @IsOptional()
  @IsIn(ticketBuckets)
  bucket?: TicketBucket;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  kind?: string;
}

export class DecideTicketRequest implements DecideTicketDto {
  @IsIn(moderationVerdicts)
  verdict: ModerationVerdict;

  @IsOptional()
  @IsIn(moderationReasonCodes)
  reasonCode?: ModerationReasonCode;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.moderationNoteMaxChars)
  note?: string;
}

export class HideTicketRequest implements HideTicketDto {
  @IsIn(moderationReasonCodes)
  reasonCode: ModerationReasonCode;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.moderationNoteMaxChars)
  note?: string;
}

export class DecideAppealRequest implements DecideAppealDto {
  @IsIn(['UPHELD', 'REVERSED'])
  outcome: 'UPHELD' | 'REVERSED';

  @HasWords(Limits.appealMinChars, Limits.appealMaxChars)
  @Matches(WORDS, { message: `至少填写 ${Limits.appealMinChars} 个字。` })
  answer: string;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.moderationNoteMaxChars)
  note?: string;
}

export class AppealRequest implements AppealDto {
  @HasWords(Limits.appealMinChars, Limits.appealMaxChars)
  @Matches(WORDS, { message: `至少填写 ${Limits.appealMinChars} 个字。` })
  text: string;
}
