import { complaintKinds, type ComplaintKind, type FileComplaintDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { HasWords } from '../../platform/http/has-words.js';

export class FileComplaintRequest implements FileComplaintDto {
  @IsIn(complaintKinds)
  kind: ComplaintKind;

  @HasWords(Limits.complaintMinChars, Limits.complaintMaxChars)
  @Matches(/\S(?:\s*\S){4}/u, { message: `至少填写 ${Limits.complaintMinChars} 个字。` })
  text: string;

  @IsOptional()
  @IsString()
  @MaxLength(Limits.complaintContactMaxChars)
  contact?: string;
}
