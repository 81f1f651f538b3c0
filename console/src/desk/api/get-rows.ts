import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { request } from '@/lib/http/request';

/** One page of a list. `queryKey` begins with the feature's name, so that a write of the feature makes it ask again. */
export function useRows<T>(queryKey: readonly unknown[], path: string, query: Record<string, string | number>) {
  return useQuery({
    queryKey: [...queryKey, 'rows', query],
    queryFn: ({ signal }) => request<PageDto<T>>(path, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
