import {
  type DoorRight,
  doorRights,
  type InviteStewardDto,
  type SatisfactionDto,
  type ScanDirection,
  scanDirections,
  type ScanDto,
  type SelfCheckInDto,
  type SendScansDto,
  type TakeStewardshipDto,
  type VoidCheckInDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HasWords } from '../../platform/http/has-words.js';
import { IsInstant } from '../../platform/http/is-instant.js';

const TYPED_CODE_MAX = 40;
const NUMBER_MAX = 999_999_999;
const BEST = 5;

export class ScanRequest implements ScanDto {
  @Matches(/^[0-9a-f]{32}$/)
  nonce: string;

  @IsString()
  @Length(1, Limits.scannedMaxChars)
  code: string;

  @IsIn(scanDirections)
  direction: ScanDirection;

  @IsInstant()
  at: string;
}

export class SendScansRequest implements SendScansDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.scansAtOnce)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ScanRequest)
  scans: ScanRequest[];
}

export class VoidCheckInRequest implements VoidCheckInDto {
  @IsInt()
  @Min(1)
  @Max(NUMBER_MAX)
  number: number;

  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}

export class SelfCheckInRequest implements SelfCheckInDto {
  @IsString()
  @Length(1, TYPED_CODE_MAX)
  venueCode: string;

  @IsIn(scanDirections)
  direction: ScanDirection;
}

export class TakeStewardshipRequest implements TakeStewardshipDto {
  @IsString()
  @Length(1, TYPED_CODE_MAX)
  code: string;
}

export class InviteStewardRequest implements InviteStewardDto {
  @IsIn(doorRights)
  right: DoorRight;

  @HasWords(1, Limits.stewardNoteMaxChars)
  note: string;
}

export class SatisfactionRequest implements SatisfactionDto {
  @IsInt()
  @Min(1)
  @Max(BEST)
  useful: number;

  @IsInt()
  @Min(1)
  @Max(BEST)
  clear: number;

  @IsInt()
  @Min(1)
  @Max(BEST)
  again: number;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.satisfactionWordsMaxChars)
  words?: string;
}
