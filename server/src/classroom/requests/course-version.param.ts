import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Max, Min } from 'class-validator';

export class CourseVersionParam {
  @ApiProperty()
  @IsUUID()
  id: string;

  /** From 1. */
  @ApiProperty()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  version: number;
}
