import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

export class PledgeIdParam {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id: string;
}
