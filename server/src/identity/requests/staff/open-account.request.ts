import type {
  FinishPasswordResetDto,
  StaffEnrolDto,
  StaffOpenAccountDto,
  StaffTicketDto,
} from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { IsString, Length, Matches } from 'class-validator';

const TICKET_MAX = 100;
const LOGIN_NAME = /^\s*[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}\s*$/u;
const DISPLAY_NAME = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*\S[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*$/u;

export class StaffTicketRequest implements StaffTicketDto {
  @IsString()
  @Length(1, TICKET_MAX)
  ticket: string;
}

export class StaffEnrolRequest extends StaffTicketRequest implements StaffEnrolDto {
  @IsString()
  @Length(2, Limits.staffLoginNameMaxChars)
  @Matches(LOGIN_NAME, { message: '登录名用 2 至 40 个汉字、字母、数字，中间可以有点、横线和下划线。' })
  loginName: string;
}

export class StaffOpenAccountRequest extends StaffEnrolRequest implements StaffOpenAccountDto {
  @IsString()
  @Length(1, Limits.staffNameMaxChars)
  @Matches(DISPLAY_NAME, { message: '姓名里有不能显示的字符。' })
  displayName: string;

  @IsString()
  @Length(Limits.staffPasswordMinChars, Limits.staffPasswordMaxChars)
  password: string;

  @IsString()
  @Length(1, 500)
  enrolment: string;

  @IsString()
  @Matches(/^\d{6}$/, { message: '动态码是 6 位数字。' })
  code: string;
}

export class FinishPasswordResetRequest extends StaffTicketRequest implements FinishPasswordResetDto {
  @IsString()
  @Length(Limits.staffPasswordMinChars, Limits.staffPasswordMaxChars)
  newPassword: string;
}
