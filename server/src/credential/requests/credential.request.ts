import {
  type CertificateKind,
  certificateKinds,
  type MoveCertificateDto,
  type TakeCredentialDto,
  type VerifyCredentialDto,
} from '@good-netizen/shared/credential/credential.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { HasWords } from '../../platform/http/has-words.js';

export class TakeCredentialRequest implements TakeCredentialDto {
  @IsIn(certificateKinds)
  kind: CertificateKind;

  @IsString()
  @Matches(/^[0-9A-Za-z]{20}$/)
  publicToken: string;

  @IsBoolean()
  withName: boolean;
}

export class VerifyCredentialRequest implements VerifyCredentialDto {
  @IsString()
  @Length(1, 8000)
  @Matches(/\S/)
  jwt: string;
}

export class NumberParam {
  @IsString()
  @Matches(/^[0-9A-Z][0-9A-Z-]{3,38}$/)
  number: string;
}

export class CodeQuery {
  @IsString()
  @Length(6, 12)
  code: string;
}

export class KeyParam {
  @IsString()
  @Matches(/^[0-9a-f]{16}$/)
  keyId: string;
}

export class StatusListParam {
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(99_999)
  ordinal: number;

  @IsIn(['revocation', 'suspension'])
  purpose: 'revocation' | 'suspension';
}

export class MoveCertificateRequest implements MoveCertificateDto {
  @HasWords(Limits.reasonMinChars, Limits.reasonMaxChars)
  reason: string;
}
