/** One page of a list at the desk. `total` counts all rows that the filters leave. */
export interface PageDto<T> {
  rows: T[];
  total: number;
  /** From 1. */
  page: number;
  size: number;
}

/** What every list at the desk understands, beside its own filters. */
export interface PageQueryDto {
  page?: number;
  size?: number;
  sort?: string;
  order?: 'asc' | 'desc';
  /** Words to look for. */
  q?: string;
}
