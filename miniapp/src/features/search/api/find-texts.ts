import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { SearchAnswerDto, SearchKind } from '@good-netizen/shared/search/search.dto';
import { request } from '@/lib/http/request';

export interface Wanted {
  q: string;
  kind?: SearchKind;
  page: number;
}

/** Turning a page keeps the one before on the screen until the next is there. */
export function useFound({ q, kind, page }: Wanted) {
  return useQuery({
    queryKey: ['search', q, kind ?? 'all', page],
    enabled: q !== '',
    placeholderData: page > 1 ? keepPreviousData : undefined,
    queryFn: ({ signal }) => request<SearchAnswerDto>(Paths.search, { query: { q, kind, page }, signal }),
  });
}
