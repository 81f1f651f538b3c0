import { ApiProperty } from '@nestjs/swagger';
import {
  type AgreeCovenantDto,
  type ChangeCovenantDto,
  COVENANT_CLAUSES_MAX,
  type FamilyClauseKey,
  familyClauseKeys,
  OWN_CLAUSE_MAX_CHARS,
  OWN_CLAUSE_MIN_CHARS,
  OWN_CLAUSES_MAX,
  type WriteClauseDto,
} from '@good-netizen/shared/family/covenant.dto';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';

const MAX_VERSION = 1_000_000;

export class ChangeCovenantRequest implements ChangeCovenantDto {
  @ApiProperty({ description: 'The version that was on the screen, 0 for the first' })
  @IsInt()
  @Min(0)
  @Max(MAX_VERSION)
  basedOn: number;

  @IsArray()
  @ArrayMaxSize(COVENANT_CLAUSES_MAX)
  @ArrayUnique()
  @IsIn(familyClauseKeys, { each: true })
  clauseKeys: FamilyClauseKey[];

  @IsArray()
  @ArrayMaxSize(OWN_CLAUSES_MAX)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ownClauseIds: string[];
}

export class AgreeCovenantRequest implements AgreeCovenantDto {
  @IsInt()
  @Min(1)
  @Max(MAX_VERSION)
  version: number;
}

export class WriteClauseRequest implements WriteClauseDto {
  @IsString()
  @Length(OWN_CLAUSE_MIN_CHARS, OWN_CLAUSE_MAX_CHARS)
  @Matches(/\S\s*\S/u)
  text: string;
}
