import { useQueries } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import { request } from '@/lib/http/request';

/** The server's word for the units that stand under no other. */
export const ROOT = 'ROOT';

const PAGE = 100;

async function readBelow(parentId: string, signal: AbortSignal): Promise<DeskUnitDto[]> {
  const found: DeskUnitDto[] = [];
  for (let page = 1; ; page += 1) {
    const query = { parentId, page, size: PAGE, sort: 'name', order: 'asc' };
    const { rows, total } = await request<PageDto<DeskUnitDto>>(DeskPaths.units.list, { query, signal });
    found.push(...rows);
    if (rows.length === 0 || found.length >= total) return found;
  }
}

/** The units right below each of these: every one is asked for once, when it is first named. */
export function useBelow(parents: readonly string[]) {
  return useQueries({
    queries: parents.map((parentId) => ({
      queryKey: ['units', 'below', parentId],
      queryFn: ({ signal }: { signal: AbortSignal }) => readBelow(parentId, signal),
    })),
    combine: (answers) => ({
      /** Of those that have answered. */
      units: new Map(
        parents.flatMap((id, place) => (answers[place]?.data ? [[id, answers[place].data] as const] : [])),
      ),
      isLoading: answers.some(({ isFetching }) => isFetching),
      error: answers.find(({ error }) => error)?.error ?? null,
      retry: () => answers.filter(({ error }) => error).forEach(({ refetch }) => void refetch()),
    }),
  });
}
