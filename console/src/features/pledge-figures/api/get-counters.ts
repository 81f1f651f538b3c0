import { useQuery } from '@tanstack/react-query';
import type { PledgeCountersDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useCounters() {
  return useQuery({
    queryKey: ['pledge-figures'],
    queryFn: ({ signal }) => request<PledgeCountersDto>(Paths.pledge.counters, { signal }),
  });
}
