import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';

export class FamilyTokenParam {
  @ApiProperty({ description: 'The random check code printed on a certificate' })
  @IsString()
  @Matches(/^[0-9A-Za-z]{20}$/)
  token: string;
}
