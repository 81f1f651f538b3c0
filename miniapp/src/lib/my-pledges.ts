import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { request } from './http/request';
import { useSession } from './session/session-store';

/** Everything this person has signed, the newest first. Asked only when signed in. */
export function useMyPledges() {
  const signedIn = useSession((state) => state.status === 'signed-in');
  return useQuery({
    queryKey: ['pledge', 'mine'],
    enabled: signedIn,
    queryFn: ({ signal }) => request<PledgeDto[]>(Paths.me.pledges, { signal }),
  });
}
