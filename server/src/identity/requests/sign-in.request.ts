import type { SignInMiniProgramDto } from '@good-netizen/shared/identity/identity.dto';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { ConsentRequest } from './consent.request.js';

export class CloudHostingSignInRequest {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ConsentRequest)
  consent?: ConsentRequest;
}

export class MiniProgramSignInRequest extends CloudHostingSignInRequest implements SignInMiniProgramDto {
  /** The code of `wx.login`. */
  @IsString()
  @Length(1, 256)
  code: string;
}
