import { IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateIf } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import type { GiveGrantDto, ReasonDto } from '@good-netizen/shared/organisation/organisation.dto';
import { type Role, roles } from '@good-netizen/shared/organisation/roles';
import { type Sector, sectors } from '@good-netizen/shared/programme/programme.dto';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { IsInstant } from '../../platform/http/is-instant.js';
import { HasWords } from '../../platform/http/has-words.js';

const given =
  (key: string) =>
  (body: object): boolean =>
    (body as Record<string, unknown>)[key] !== null;

export class GiveGrantRequest implements GiveGrantDto {
  @IsString()
  @Length(1, 36)
  staffId: string;

  @IsIn(roles)
  role: Role;

  @IsString()
  @Length(1, 36)
  unitId: string;

  @ValidateIf(given('editionId'))
  @IsString()
  @Length(1, 36)
  editionId: string | null;

  @ValidateIf(given('activity'))
  @IsInt()
  @Min(1)
  @Max(7)
  activity: number | null;

  @ValidateIf(given('regionCode'))
  @Matches(/^\w{6}$/)
  regionCode: string | null;

  @ValidateIf(given('sector'))
  @IsIn(sectors)
  sector: Sector | null;

  @ValidateIf(given('validUntil'))
  @IsInstant()
  validUntil: string | null;
}

export class ListGrantsRequest extends DeskPageRequest {
  @IsOptional()
  @IsString()
  @Length(1, 36)
  staffId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 36)
  unitId?: string;

  @IsOptional()
  @IsIn(roles)
  role?: Role;
}

export class ReasonRequest implements ReasonDto {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}
