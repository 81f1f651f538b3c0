import {
  type CloseComplaintDto,
  type ComplaintBucket,
  type LookUpComplaintDto,
  type ReplyToComplaintDto,
  type TransferComplaintDto,
} from '@good-netizen/shared/identity/complaint.dto';
import { Limits } from '@good-netizen/shared/limits';
import { ticketBuckets } from '@good-netizen/shared/moderation/moderation.dto';
import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { HasWords } from '../../platform/http/has-words.js';

const FOUR_WORDS = /\S(?:\s*\S){3}/u;
const TOO_SHORT = { message: `至少填写 ${Limits.reasonMinChars} 个字。` };
const complaintViews = ['OPEN', 'MINE', 'DONE'] as const;

export class ListComplaintsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(complaintViews)
  view: (typeof complaintViews)[number] = 'OPEN';

  @IsOptional()
  @IsIn(ticketBuckets)
  bucket?: ComplaintBucket;
}

export class ReplyToComplaintRequest implements ReplyToComplaintDto {
  @HasWords(Limits.reasonMinChars, Limits.complaintReplyMaxChars)
  @Matches(FOUR_WORDS, TOO_SHORT)
  text: string;
}

export class CloseComplaintRequest implements CloseComplaintDto {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  @Matches(FOUR_WORDS, TOO_SHORT)
  words: string;
}

export class TransferComplaintRequest implements TransferComplaintDto {
  @IsString()
  @Matches(/^[0-9a-f-]{36}$/, { message: '编号的格式不对，请返回重新打开。' })
  unitId: string;

  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  @Matches(FOUR_WORDS, TOO_SHORT)
  note: string;
}

export class ReadContactRequest {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  @Matches(FOUR_WORDS, TOO_SHORT)
  reason: string;
}

export class LookUpComplaintRequest implements LookUpComplaintDto {
  @IsString()
  @Matches(/^TS\d{8}-[0-9A-Z_-]{8}$/, { message: '受理编号的格式不对，请照原样填写。' })
  receiptNumber: string;
}
