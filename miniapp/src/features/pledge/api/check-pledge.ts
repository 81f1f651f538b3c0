import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { PledgeCheckDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from '@/lib/http/request';

export function usePledgeCheck(token: string) {
  return useQuery({
    queryKey: ['pledge', 'check', token],
    queryFn: ({ signal }) => request<PledgeCheckDto>(Paths.pledge.check(token), { signal }),
  });
}
