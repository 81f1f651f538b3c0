import { useQuery } from '@tanstack/react-query';
import type { ModerationPolicyDto } from '@good-netizen/shared/moderation/moderation.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function usePolicy() {
  return useQuery({
    queryKey: ['moderation', 'policy'],
    queryFn: ({ signal }) => request<ModerationPolicyDto>(Paths.moderation.policy, { signal }),
  });
}
