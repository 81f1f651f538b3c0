import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';
import type { PageQueryDto } from '@good-netizen/shared/desk/page.dto';

const DEEPEST_PAGE = 10_000;

/** Which page of a list at the desk, in which order. A list extends it by its filters and says what it sorts by. */
export class DeskPageRequest implements PageQueryDto {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(DEEPEST_PAGE)
  page = 1;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Limits.pageSizeMax)
  size = 20;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  sort?: string;

  @IsOptional()
  @IsIn(['asc', 'desc'])
  order?: 'asc' | 'desc';

  @IsOptional()
  @IsString()
  @Length(1, 60)
  q?: string;
}
