import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { EligibilityDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';
import { useSession } from '@/lib/session/session-store';

/** "我能投票吗", for who is signed in. Asked anew on every visit: the pledge or the age band may have come since. */
export function useEligibility(selectionId: string) {
  const signedIn = useSession((state) => state.status === 'signed-in');
  return useQuery({
    queryKey: ['selection', 'eligibility', selectionId],
    enabled: signedIn,
    staleTime: 0,
    queryFn: ({ signal }) => request<EligibilityDto>(Paths.selection.eligibility(selectionId), { signal }),
  });
}
