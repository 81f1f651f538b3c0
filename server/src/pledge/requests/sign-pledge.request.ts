import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Limits } from '@good-netizen/shared/limits';
import { pledgeDisplays, type PledgeDisplay, type SignPledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { sectors, type Sector } from '@good-netizen/shared/programme/programme.dto';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min } from 'class-validator';

export class SignPledgeRequest implements SignPledgeDto {
  @ApiProperty({ description: 'Version of the code of conduct that was read' })
  @IsInt()
  @Min(1)
  @Max(9999)
  version: number;

  @ApiProperty({ description: 'The person ticked "我承诺"' })
  @IsBoolean()
  acknowledged: boolean;

  @ApiProperty({ enum: pledgeDisplays })
  @IsIn(pledgeDisplays)
  display: PledgeDisplay;

  @ApiPropertyOptional({ maxLength: Limits.realNameMaxChars })
  @IsOptional()
  @IsString()
  @Length(1, Limits.realNameMaxChars)
  displayName?: string;

  @ApiProperty({ example: '520100' })
  @IsString()
  @Matches(/^[0-9A-Z]{6}$/)
  regionCode: string;

  @ApiPropertyOptional({ enum: sectors })
  @IsOptional()
  @IsIn(sectors)
  sectorCode?: Sector;
}
