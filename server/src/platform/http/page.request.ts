import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { Limits } from '@good-netizen/shared/limits';

const DEEPEST_PAGE = 10_000;

/** Which page of a list: `?page=1&pageSize=20`. Extend it to add filters. */
export class PageRequest {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(DEEPEST_PAGE)
  page = 1;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Limits.pageSizeMax)
  pageSize = 20;

  /** Rows to pass over before the page begins. */
  get offset(): number {
    return (this.page - 1) * this.pageSize;
  }
}
