import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import { type SearchKind, searchKinds } from '@good-netizen/shared/search/search.dto';

/** `?q=网络安全&kind=LESSON&page=2` */
export class SearchRequest {
  @IsString()
  @Length(1, Limits.searchQueryMaxChars)
  q: string;

  @IsOptional()
  @IsIn(searchKinds)
  kind?: SearchKind;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Limits.searchPagesMax)
  page = 1;
}
