import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { RegionDto } from '@good-netizen/shared/programme/programme.dto';
import { request } from './http/request';

/** The regions a netizen may name as theirs. They change once in years. */
export function useRegions() {
  return useQuery({
    queryKey: ['programme', 'regions'],
    staleTime: 60 * 60 * 1000,
    queryFn: ({ signal }) => request<RegionDto[]>(Paths.programme.regions, { signal }),
  });
}
