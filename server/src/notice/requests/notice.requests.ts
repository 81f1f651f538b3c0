import { Limits } from '@good-netizen/shared/limits';
import {
  type MarkReadDto,
  type RecordSubscriptionsDto,
  type SubscriptionAnswer,
  subscriptionAnswers,
} from '@good-netizen/shared/notice/notice.dto';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsObject,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';

const ID = /^[0-9a-f-]{36}$/;

export class ListNoticesRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';
}

export class MarkReadRequest implements MarkReadDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(Limits.noticeReadAtOnceMax)
  @IsString({ each: true })
  @Matches(ID, { each: true, message: '编号的格式不对，请返回重新打开。' })
  ids?: string[];

  @IsOptional()
  @Equals(true)
  all?: boolean;
}

export class SubscriptionResultRequest {
  @IsString()
  @Matches(/^[A-Za-z0-9_-]{10,64}$/, { message: '模板编号的格式不对。' })
  templateId: string;

  @IsIn(subscriptionAnswers)
  result: SubscriptionAnswer;
}

export class RecordSubscriptionsRequest implements RecordSubscriptionsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.subscriptionResultsMax)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SubscriptionResultRequest)
  results: SubscriptionResultRequest[];
}
