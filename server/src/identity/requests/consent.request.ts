import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import { IsString, Length } from 'class-validator';

export class ConsentRequest implements ConsentDto {
  @IsString()
  @Length(1, 20)
  privacyPolicy: string;

  @IsString()
  @Length(1, 20)
  userAgreement: string;
}
