import { IsOptional, IsString, Length } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsInstant } from '../../platform/http/is-instant.js';

/** Which acts: by whom, what, on what, when. */
export class ListAuditRequest extends DeskPageRequest {
  @IsOptional()
  @IsString()
  @Length(1, 36)
  staffId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  action?: string;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  objectKind?: string;

  @IsOptional()
  @IsString()
  @Length(1, 64)
  objectId?: string;

  @IsOptional()
  @IsInstant()
  from?: string;

  @IsOptional()
  @IsInstant()
  until?: string;
}
