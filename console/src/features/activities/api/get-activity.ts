import { useQuery } from '@tanstack/react-query';
import type { ActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useActivity(ordinal: number) {
  return useQuery({
    queryKey: ['programme', 'activity', ordinal],
    queryFn: ({ signal }) => request<ActivityDto>(Paths.programme.activity(ordinal), { signal }),
  });
}
