import { ApiProperty } from '@nestjs/swagger';
import type { AnswerCheckpointDto } from '@good-netizen/shared/classroom/classroom.dto';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsString, MaxLength } from 'class-validator';

const MAX_OPTIONS = 12;

export class AnswerCheckpointRequest implements AnswerCheckpointDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: MAX_OPTIONS })
  @IsArray()
  @ArrayMinSize(1, { message: '请先选一个答案。' })
  @ArrayMaxSize(MAX_OPTIONS)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(36, { each: true })
  optionIds: string[];
}
