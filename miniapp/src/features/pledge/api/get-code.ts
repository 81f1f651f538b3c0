import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { CodeVersionDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';

/** The version in force, or one by its number. */
export function useCode(version?: number) {
  const path = version === undefined ? Paths.pledge.code : Paths.pledge.codeVersion(version);
  return useQuery({
    queryKey: ['pledge', 'code', version ?? 'current'],
    queryFn: ({ signal }) => request<CodeVersionDto>(path, { signal }),
  });
}
