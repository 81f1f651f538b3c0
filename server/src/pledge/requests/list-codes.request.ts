import type { CodeVersionStatus } from '@good-netizen/shared/states/code-version.states';
import { IsIn, IsOptional } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';

const statuses: readonly CodeVersionStatus[] = ['DRAFT', 'CONSULTING', 'REVIEWING', 'PUBLISHED', 'SUPERSEDED'];

export class ListCodesRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(statuses)
  status?: CodeVersionStatus;
}
