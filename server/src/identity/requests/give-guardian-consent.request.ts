import {
  guardianRelations,
  type GiveGuardianConsentDto,
  type GuardianRelation,
} from '@good-netizen/shared/identity/guardian.dto';
import { Limits } from '@good-netizen/shared/limits';
import { IsIn, IsString, Length, Matches, MaxLength } from 'class-validator';

export class GiveGuardianConsentRequest implements GiveGuardianConsentDto {
  @IsString()
  @MaxLength(Limits.realNameMaxChars)
  @Matches(/\S/, { message: '请填写您的姓名。' })
  @Matches(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}]*$/u, { message: '姓名里有不能显示的字符。' })
  guardianName: string;

  @IsIn(guardianRelations)
  relation: GuardianRelation;

  @IsString()
  @Length(1, 20)
  textVersion: string;
}
