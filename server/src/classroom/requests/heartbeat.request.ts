import { ApiProperty } from '@nestjs/swagger';
import type { HeartbeatDto, RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Limits } from '@good-netizen/shared/limits';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsNumber, Max, Min, Validate } from 'class-validator';
import { RangesRule } from './ranges.rule.js';

/** Longer than any lesson; larger figures are mistakes or mischief. */
export const DAY_SECONDS = 86_400;
export const MAX_SEQ = 2_147_483_647;
export const MAX_RATE = 100;

export class HeartbeatRequest implements HeartbeatDto {
  @ApiProperty({ description: 'Counts up from 1 within a session; a number is accepted once', minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(MAX_SEQ)
  seq: number;

  @ApiProperty({
    description: 'Seconds of the lesson played since the last heartbeat, as [from, to)',
    type: 'array',
    maxItems: Limits.heartbeatMaxRanges,
    items: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 },
  })
  @IsArray()
  @ArrayMaxSize(Limits.heartbeatMaxRanges, { message: '一次上报的学习片段太多了，请重试。' })
  @Validate(RangesRule)
  ranges: RangeDto[];

  @ApiProperty({ description: 'Where the learner is, in seconds of the lesson' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(DAY_SECONDS)
  positionSeconds: number;

  @ApiProperty({ description: 'Playback speed; above 2 counts as 2' })
  @IsNumber({ allowNaN: false, allowInfinity: false })
  @Min(0)
  @Max(MAX_RATE)
  rate: number;

  @ApiProperty({ description: 'Whether the page was in the foreground; without it nothing is credited' })
  @IsBoolean()
  visible: boolean;
}
