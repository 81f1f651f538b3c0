import { ApiProperty } from '@nestjs/swagger';
import type { OfflineBatchDto, OfflinePartDto, RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNumber,
  Max,
  Min,
  Validate,
  ValidateNested,
} from 'class-validator';
import { DAY_SECONDS, MAX_RATE, MAX_SEQ } from './heartbeat.request.js';
import { RangesRule } from './ranges.rule.js';

const TOO_MANY = '带回来的学习片段太多了，请分几次上报。';

class OfflinePartRequest implements OfflinePartDto {
  @ApiProperty({ description: 'Playback speed; above 2 counts as 2' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(MAX_RATE)
  rate: number;

  @ApiProperty({
    description: 'Seconds of the lesson covered at this speed, as [from, to)',
    type: 'array',
    maxItems: Limits.offlineMaxRanges,
    items: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
  })
  @IsArray()
  @ArrayMaxSize(Limits.offlineMaxRanges, { message: TOO_MANY })
  @Validate(RangesRule)
  ranges: RangeDto[];
}

export class OfflineBatchRequest implements OfflineBatchDto {
  @ApiProperty({
    description: 'Counts on from the session’s heartbeats; one that was taken is answered again',
    minimum: 1,
  })
  @IsInt()
  @Min(1)
  @Max(MAX_SEQ)
  seq: number;

  @ApiProperty({ description: 'Where the learner is, in seconds of the lesson' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(DAY_SECONDS)
  positionSeconds: number;

  @ApiProperty({ type: [OfflinePartRequest], minItems: 1, maxItems: Limits.offlineMaxParts })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(Limits.offlineMaxParts, { message: TOO_MANY })
  @ValidateNested({ each: true })
  @Type(() => OfflinePartRequest)
  parts: OfflinePartRequest[];
}
