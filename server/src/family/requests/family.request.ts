import {
  type EnterFamilyDto,
  type FamilyTitle,
  familyTitles,
  type HandOverFamilyDto,
} from '@good-netizen/shared/family/family.dto';
import { normaliseGroupCode } from '@good-netizen/shared/pledge/group-pledge.dto';
import { Transform } from 'class-transformer';
import { IsIn, IsString, IsUUID, Matches } from 'class-validator';

export class EnterFamilyRequest implements EnterFamilyDto {
  @IsIn(familyTitles)
  title: FamilyTitle;
}

export class HandOverFamilyRequest implements HandOverFamilyDto {
  @IsUUID()
  memberId: string;
}

export class FamilyCodeParam {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normaliseGroupCode(value) : value))
  @IsString()
  @Matches(/^[2-9A-HJ-NP-Z]{8}$/, { message: '家庭码是 8 位字母和数字，请核对。' })
  code: string;
}
