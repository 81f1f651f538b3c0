import type { RefreshDto } from '@good-netizen/shared/identity/identity.dto';
import { IsOptional, IsString, Length } from 'class-validator';

/** The mini-program names its token; a browser brings it as a cookie. */
export class RefreshRequest implements RefreshDto {
  @IsOptional()
  @IsString()
  @Length(1, 200)
  refreshToken?: string;
}
