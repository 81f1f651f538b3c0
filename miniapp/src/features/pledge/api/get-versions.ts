import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { CodeDiffDto } from '@good-netizen/shared/pledge/code-diff';
import type { CodeVersionSummaryDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';

/** Every version that was ever published, newest first. */
export function useVersions() {
  return useQuery({
    queryKey: ['pledge', 'versions'],
    queryFn: ({ signal }) => request<CodeVersionSummaryDto[]>(Paths.pledge.codeVersions, { signal }),
  });
}

export function useDiff(version: number, against: number) {
  return useQuery({
    queryKey: ['pledge', 'diff', version, against],
    queryFn: ({ signal }) => request<CodeDiffDto>(Paths.pledge.codeDiff(version, against), { signal }),
  });
}
