import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import { request } from '@/lib/http/request';

/** Units whose name holds the words, for choosing one. */
export function useUnitChoice(q: string) {
  return useQuery({
    queryKey: ['units', 'choice', q],
    queryFn: ({ signal }) =>
      request<PageDto<DeskUnitDto>>(DeskPaths.units.list, { query: { q, size: 50 }, signal }).then(({ rows }) => rows),
  });
}
