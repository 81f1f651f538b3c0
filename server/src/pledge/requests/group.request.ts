import { Limits } from '@good-netizen/shared/limits';
import {
  type CreateGroupPledgeDto,
  type GroupPledgeKind,
  type GroupPledgeStatus,
  groupPledgeKinds,
  groupPledgeStatuses,
  type JoinGroupPledgeDto,
  normaliseGroupCode,
  type RenameGroupPledgeDto,
} from '@good-netizen/shared/pledge/group-pledge.dto';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';

export class RenameGroupRequest implements RenameGroupPledgeDto {
  @IsString()
  @Length(Limits.groupPledgeNameMinChars, Limits.groupPledgeNameMaxChars)
  @Matches(/\S\s*\S/u)
  name: string;
}

export class CreateGroupRequest extends RenameGroupRequest implements CreateGroupPledgeDto {
  @IsIn(groupPledgeKinds)
  kind: GroupPledgeKind;

  @IsBoolean()
  showName: boolean;
}

export class JoinGroupRequest implements JoinGroupPledgeDto {
  @IsBoolean()
  showName: boolean;
}

export class GroupCodeParam {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseGroupCode(value) : value))
  @IsString()
  @Matches(/^[2-9A-HJ-NP-Z]{8}$/, { message: '邀请码是 8 位字母和数字，请核对。' })
  code: string;
}

export class ListGroupsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(groupPledgeKinds)
  kind?: GroupPledgeKind;

  @IsOptional()
  @IsIn(groupPledgeStatuses)
  status?: GroupPledgeStatus;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  version?: number;
}
