import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import type { DecideProposalDto, ProposalStatus } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { HasWords } from '../../platform/http/has-words.js';

export class DecideProposalRequest implements DecideProposalDto {
  @IsBoolean()
  approve: boolean;

  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}

export class ListProposalsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(['OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN'])
  status?: ProposalStatus;
}
