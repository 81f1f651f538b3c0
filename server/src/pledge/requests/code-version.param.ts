import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class CodeVersionParam {
  @ApiProperty()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9999)
  version: number;
}
