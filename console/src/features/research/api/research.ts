import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskCodeVersionDto, DeskCodeVersionRowDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { ClauseDto } from '@good-netizen/shared/pledge/pledge.dto';
import type { DeskResearchDto, ResearchResultsDto } from '@good-netizen/shared/pledge/research.dto';
import { request } from '@/lib/http/request';

export const readResearch = (id: string, signal?: AbortSignal): Promise<DeskResearchDto> =>
  request(DeskPaths.research.detail(id), { signal });

export function useResearch(id: string) {
  return useQuery({ queryKey: ['research', id], queryFn: ({ signal }) => readResearch(id, signal) });
}

export function useResults(id: string) {
  return useQuery({
    queryKey: ['research', id, 'results'],
    queryFn: ({ signal }) => request<ResearchResultsDto>(DeskPaths.research.results(id), { signal }),
  });
}

/** The clauses of the newest version of the code, which findings are linked to. */
export function useClauses(enabled: boolean) {
  return useQuery({
    queryKey: ['research', 'clauses'],
    queryFn: async ({ signal }): Promise<ClauseDto[]> => {
      const list = DeskPaths.code.list;
      const { rows } = await request<PageDto<DeskCodeVersionRowDto>>(list, { query: { size: 1 }, signal });
      if (!rows[0]) return [];
      return (await request<DeskCodeVersionDto>(DeskPaths.code.detail(rows[0].id), { signal })).clauses;
    },
    enabled,
  });
}
