import { IsIn, IsOptional, IsString, Length } from 'class-validator';

/** The way out to WeChat's page. The versions are those that the person agreed to on our own page. */
export class H5StartRequest {
  @IsOptional()
  @IsString()
  @Length(1, 512)
  returnTo?: string;

  @IsOptional()
  @IsString()
  @Length(1, 20)
  privacyPolicy?: string;

  @IsOptional()
  @IsString()
  @Length(1, 20)
  userAgreement?: string;

  /** Set by ourselves, once, when the browser came under another name than our own (127.0.0.1 for localhost). */
  @IsOptional()
  @IsIn(['1'])
  renamed?: '1';
}
