import { ApiProperty } from '@nestjs/swagger';
import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import {
  CO_LESSON_OTHERS_MAX,
  type CoLessonBeatDto,
  type OpenCoLessonDto,
  type PassTurnDto,
  type SetFamilyPinDto,
} from '@good-netizen/shared/family/co-lesson.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNumber,
  IsUUID,
  IsString,
  Matches,
  Max,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { SecondsRule } from './seconds.rule.js';

const PIN = { pattern: /^\d{6}$/, message: '共学口令是 6 位数字，请核对。' };
const DAY_SECONDS = 86_400;

export class FamilyPinRequest implements SetFamilyPinDto {
  @IsString()
  @Matches(PIN.pattern, { message: PIN.message })
  pin: string;
}

export class CoLessonOtherRequest {
  @IsUUID()
  memberId: string;

  @IsString()
  @Matches(PIN.pattern, { message: PIN.message })
  pin: string;
}

export class OpenCoLessonRequest implements OpenCoLessonDto {
  @IsUUID()
  lessonId: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CO_LESSON_OTHERS_MAX)
  @ValidateNested({ each: true })
  @Type(() => CoLessonOtherRequest)
  others: CoLessonOtherRequest[];
}

export class CoLessonBeatRequest implements CoLessonBeatDto {
  @ApiProperty({ description: 'Counts up from 1 within a co-lesson; a number is accepted once', minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  seq: number;

  @ApiProperty({
    description: 'Seconds of the lesson played since the last heartbeat, as [from, to)',
    type: 'array',
    maxItems: Limits.heartbeatMaxRanges,
    items: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
  })
  @IsArray()
  @ArrayMaxSize(Limits.heartbeatMaxRanges)
  @Validate(SecondsRule)
  ranges: RangeDto[];

  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(DAY_SECONDS)
  positionSeconds: number;

  @ApiProperty({ description: 'Playback speed; above 2 counts as 2' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(100)
  rate: number;

  @ApiProperty({ description: 'Whether the page was in the foreground; without it nothing is credited' })
  @IsBoolean()
  visible: boolean;
}

export class PassTurnRequest implements PassTurnDto {
  @IsInt()
  @Min(0)
  @Max(1000)
  turn: number;
}
