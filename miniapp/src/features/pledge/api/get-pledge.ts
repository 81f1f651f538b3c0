import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';

export function usePledge(pledgeId: string) {
  return useQuery({
    queryKey: ['pledge', 'one', pledgeId],
    queryFn: ({ signal }) => request<PledgeDto>(Paths.pledge.pledge(pledgeId), { signal }),
  });
}
