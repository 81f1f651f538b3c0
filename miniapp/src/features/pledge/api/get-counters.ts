import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { PledgeCountersDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';

export function useCounters() {
  return useQuery({
    queryKey: ['pledge', 'counters'],
    queryFn: ({ signal }) => request<PledgeCountersDto>(Paths.pledge.counters, { signal }),
  });
}
