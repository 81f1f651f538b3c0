import type { FormAnswersDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { SignUpDto } from '@good-netizen/shared/gathering/registration.dto';
import { IsBoolean, IsObject, IsOptional } from 'class-validator';

export class SignUpRequest implements SignUpDto {
  /** Read against the form of the gathering. */
  @IsObject()
  answers: FormAnswersDto;

  @IsOptional()
  @IsBoolean()
  withGuardian?: boolean;
}
