import { Limits } from '@good-netizen/shared/limits';
import type { MovePledgeDto } from '@good-netizen/shared/pledge/pledge-desk.dto';
import type { PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { HasWords } from '../../platform/http/has-words.js';

const statuses: readonly PledgeStatus[] = ['SIGNED', 'RENEWED', 'WITHDRAWN', 'QUARANTINED', 'INVALIDATED'];

export class ListPledgesRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(statuses)
  status?: PledgeStatus;

  @IsOptional()
  @IsString()
  @Matches(/^[0-9A-Z]{6}$/)
  regionCode?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  version?: number;
}

export class MovePledgeRequest implements MovePledgeDto {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}
