import { useQuery } from '@tanstack/react-query';
import type { MyLearningDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';
import { useSession } from '@/lib/session/session-store';

/** What the signed-in learner has come to; asked for by nobody else. */
export function useMyLearning() {
  const enabled = useSession((state) => state.status === 'signed-in');
  return useQuery({
    enabled,
    queryKey: ['classroom', 'mine'],
    queryFn: ({ signal }) => request<MyLearningDto>(Paths.me.learning, { signal }),
  });
}
