import { useQuery } from '@tanstack/react-query';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { CodeDiffDto } from '@good-netizen/shared/pledge/code-diff';
import type { DeskCodeVersionDto, DeskCodeVersionRowDto } from '@good-netizen/shared/pledge/code-desk.dto';
import { request } from '@/lib/http/request';

export const readCodeVersion = (id: string, signal?: AbortSignal): Promise<DeskCodeVersionDto> =>
  request(DeskPaths.code.detail(id), { signal });

export function useCodeVersion(id: string) {
  return useQuery({
    queryKey: ['code', 'version', id],
    queryFn: ({ signal }) => readCodeVersion(id, signal),
  });
}

/** The versions that were published and can be compared with, the newest first. */
export function usePublishedVersions() {
  return useQuery({
    queryKey: ['code', 'published'],
    queryFn: async ({ signal }) => {
      const query = { size: 100 };
      const page = await request<PageDto<DeskCodeVersionRowDto>>(DeskPaths.code.list, { query, signal });
      return page.rows.filter(({ publishedAt }) => publishedAt !== null);
    },
  });
}

/** What changed from the published version `against` to this one; `null`: there is nothing to compare with. */
export function useCodeDiff(id: string, against: number | null) {
  return useQuery({
    queryKey: ['code', 'diff', id, against],
    queryFn: ({ signal }) => request<CodeDiffDto>(DeskPaths.code.diff(id, against ?? 0), { signal }),
    enabled: against !== null,
  });
}
