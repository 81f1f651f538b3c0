import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import type { DecideProposalDto, ProposalStatus } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';

export class DecideProposalRequest implements DecideProposalDto {
  @IsBoolean()
  approve: boolean;

  @IsString()
  @Length(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}

export class ListProposalsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(['OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN'])
  status?: ProposalStatus;
}
