import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Min,
  ValidateIf,
} from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import {
  type SaveUnitDto,
  type SuspendDto,
  type UnitKind,
  unitKinds,
  type UpdateUnitDto,
} from '@good-netizen/shared/organisation/organisation.dto';
import { type Sector, sectors } from '@good-netizen/shared/programme/programme.dto';
import { DeskPageRequest } from '../../platform/http/desk-page.request.js';
import { HasWords } from '../../platform/http/has-words.js';

export class SaveUnitRequest implements SaveUnitDto {
  @HasWords(2, Limits.unitNameMaxChars)
  name: string;

  @IsIn(unitKinds)
  kind: UnitKind;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(sectors.length)
  @ArrayUnique()
  @IsIn(sectors, { each: true })
  sectors: Sector[];

  @Matches(/^\w{6}$/)
  regionCode: string;

  @ValidateIf((unit: SaveUnitRequest) => unit.parentId !== null)
  @IsString()
  @Length(1, 36)
  parentId: string | null;
}

export class UpdateUnitRequest extends SaveUnitRequest implements UpdateUnitDto {
  @IsInt()
  @Min(1)
  revision: number;
}

export class SuspendUnitRequest implements SuspendDto {
  @IsBoolean()
  suspended: boolean;

  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}

export class ListUnitsRequest extends DeskPageRequest {
  @IsOptional()
  @IsIn(unitKinds)
  kind?: UnitKind;

  @IsOptional()
  @IsIn(sectors)
  sector?: Sector;

  @IsOptional()
  @Matches(/^\w{6}$/)
  regionCode?: string;

  @IsOptional()
  @IsString()
  @Length(1, 36)
  parentId?: string;

  @IsOptional()
  @Type(() => String)
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  suspended?: boolean;
}
