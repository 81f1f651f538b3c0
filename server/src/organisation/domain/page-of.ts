import type { PageDto } from '@good-netizen/shared/desk/page.dto';

interface Sorting {
  readonly sort?: string | undefined;
  readonly order?: 'asc' | 'desc' | undefined;
  readonly page: number;
  readonly size: number;
}

type Key = string | number;

/** One page of a list that is short enough to be held. An order that the list does not know leaves it as it is. */
export function pageOf<T>(
  rows: readonly T[],
  { sort, order, page, size }: Sorting,
  keys: Readonly<Record<string, (row: T) => Key>>,
): PageDto<T> {
  const key = sort === undefined ? undefined : keys[sort];
  const sign = order === 'desc' ? -1 : 1;
  const sorted = key ? [...rows].sort((a, b) => sign * compare(key(a), key(b))) : rows;
  return { rows: sorted.slice((page - 1) * size, page * size), total: rows.length, page, size };
}

function compare(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh-Hans-CN');
}
