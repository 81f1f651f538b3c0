import { IsString, Matches } from 'class-validator';

export class InvitationCodeParam {
  /** Eight letters and digits; small letters are taken as large ones. */
  @IsString()
  @Matches(/^[0-9A-Za-z]{8}$/, { message: '邀请码是 8 位字母和数字。' })
  code: string;
}
