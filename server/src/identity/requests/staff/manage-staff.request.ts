import type {
  InvitationStatus,
  InviteStaffDto,
  ResetStaffPasswordDto,
  StaffListQueryDto,
  StaffStatus,
  SuspendStaffDto,
} from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { type Role, roles } from '@good-netizen/shared/organisation/roles';
import { type Sector, sectors } from '@good-netizen/shared/programme/programme.dto';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { DeskPageRequest } from '../../../platform/http/desk-page.request.js';
import { IsInstant } from '../../../platform/http/is-instant.js';
import { HasWords } from '../../../platform/http/has-words.js';

const NOTE_MAX = 60;
/** `null` says that there is no bound of this kind; it must be said. */
const UnlessNull = (): PropertyDecorator => ValidateIf((_request, value) => value !== null);

export class ReasonedRequest {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  @Matches(/\S(?:\s*\S){3}/u, { message: '请写明理由，至少 4 个字。' })
  reason: string;
}

export class ResetStaffPasswordRequest extends ReasonedRequest implements ResetStaffPasswordDto {
  @IsBoolean()
  resetTotp: boolean;
}

export class SuspendStaffRequest extends ReasonedRequest implements SuspendStaffDto {
  @IsBoolean()
  suspended: boolean;

  @IsInt()
  @Min(1)
  revision: number;
}

export class InviteStaffRequest implements InviteStaffDto {
  @IsIn(roles)
  role: Role;

  @IsString()
  @Length(1, 36)
  unitId: string;

  @UnlessNull()
  @IsString()
  @Length(1, 36)
  editionId: string | null;

  @UnlessNull()
  @IsInt()
  @Min(1)
  @Max(7)
  activity: number | null;

  @UnlessNull()
  @IsString()
  @Matches(/^[0-9A-Z]{6}$/)
  regionCode: string | null;

  @UnlessNull()
  @IsIn(sectors)
  sector: Sector | null;

  @UnlessNull()
  @IsInstant()
  validUntil: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(NOTE_MAX)
  note?: string;
}

export class ListStaffRequest extends DeskPageRequest implements StaffListQueryDto {
  @IsOptional()
  @IsString()
  @Length(1, 36)
  unitId?: string;

  @IsOptional()
  @IsIn(['ACTIVE', 'SUSPENDED'])
  status?: StaffStatus;
}

export class ListInvitationsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(['OPEN', 'USED', 'REVOKED', 'EXPIRED'])
  status?: InvitationStatus;
}
