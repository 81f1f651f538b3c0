import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { MyBallotDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';
import { useSession } from '@/lib/session/session-store';

/** One's own ballots, of one selection or of all. */
export function useMyBallots(selectionId?: string) {
  const signedIn = useSession((state) => state.status === 'signed-in');
  const path = selectionId === undefined ? Paths.me.ballots : Paths.selection.myBallots(selectionId);
  return useQuery({
    queryKey: ['selection', 'ballots', selectionId ?? 'all'],
    enabled: signedIn,
    queryFn: ({ signal }) => request<MyBallotDto[]>(path, { signal }),
  });
}
