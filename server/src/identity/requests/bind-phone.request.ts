import type { BindPhoneDto } from '@good-netizen/shared/identity/phone.dto';
import { Limits } from '@good-netizen/shared/limits';
import { IsString, Length, Matches } from 'class-validator';

export class BindPhoneRequest implements BindPhoneDto {
  /** From the event of the mini-program's phone button; not the code of `wx.login`. */
  @IsString()
  @Length(1, Limits.phoneCodeMaxChars)
  @Matches(/^[\w-]+$/, { message: '手机号授权码不对，请重新点击按钮授权。' })
  code: string;
}
