import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';

export function useMyPledges(enabled: boolean) {
  return useQuery({
    queryKey: ['pledge', 'mine'],
    enabled,
    queryFn: ({ signal }) => request<PledgeDto[]>(Paths.me.pledges, { signal }),
  });
}
