import type {
  StaffChangePasswordDto,
  StaffConfirmTotpDto,
  StaffPasswordDto,
  StaffRecoverDto,
  StaffSignInDto,
  StaffStartTotpDto,
  StaffTotpDto,
} from '@good-netizen/shared/identity/staff.dto';
import { Limits } from '@good-netizen/shared/limits';
import { IsString, Length, Matches } from 'class-validator';

const CHALLENGE_MAX = 1000;
const ENROLMENT_MAX = 500;
const CODE = /^\d{6}$/;
const codeSentence = { message: '动态码是 6 位数字。' };

/** What is typed is only bounded here, never judged: a wrong name and a wrong password are refused alike. */
export class StaffSignInRequest implements StaffSignInDto {
  @IsString()
  @Length(1, Limits.staffLoginNameMaxChars)
  loginName: string;

  @IsString()
  @Length(1, Limits.staffPasswordMaxChars)
  password: string;
}

export class StaffStartTotpRequest implements StaffStartTotpDto {
  @IsString()
  @Length(1, CHALLENGE_MAX)
  challenge: string;
}

export class StaffTotpRequest extends StaffStartTotpRequest implements StaffTotpDto {
  @IsString()
  @Matches(CODE, codeSentence)
  code: string;
}

export class StaffRecoverRequest extends StaffStartTotpRequest implements StaffRecoverDto {
  @IsString()
  @Length(10, 24)
  recoveryCode: string;
}

export class StaffConfirmTotpRequest extends StaffTotpRequest implements StaffConfirmTotpDto {
  @IsString()
  @Length(1, ENROLMENT_MAX)
  enrolment: string;
}

export class StaffPasswordRequest implements StaffPasswordDto {
  @IsString()
  @Length(1, Limits.staffPasswordMaxChars)
  password: string;
}

export class StaffChangePasswordRequest implements StaffChangePasswordDto {
  @IsString()
  @Length(1, Limits.staffPasswordMaxChars)
  currentPassword: string;

  @IsString()
  @Length(Limits.staffPasswordMinChars, Limits.staffPasswordMaxChars)
  newPassword: string;
}
