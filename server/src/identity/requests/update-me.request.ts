import { ageBands, type AgeBand, type UpdateMeDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { sectors } from '@good-netizen/shared/programme/programme.dto';
import { IsIn, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';

/** What is absent stays; `null` clears a nickname or a sector, but an age band and a region cannot be unsaid. */
const IfPresent = (): PropertyDecorator => ValidateIf((_request, value) => value !== undefined);

export class UpdateMeRequest implements UpdateMeDto {
  @IsOptional()
  @IsString()
  @MaxLength(Limits.nicknameMaxChars)
  @Matches(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*$/u, { message: '昵称里有不能显示的字符。' })
  nickname?: string | null;

  @IfPresent()
  @IsIn(ageBands)
  ageBand?: AgeBand;

  @IfPresent()
  @IsString()
  @Matches(/^[0-9A-Z]{6}$/)
  regionCode?: string;

  @IsOptional()
  @IsIn(sectors)
  sectorCode?: string | null;
}
