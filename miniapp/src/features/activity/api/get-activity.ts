import { Paths } from '@good-netizen/shared/paths';
import type { ActivityDto } from '@good-netizen/shared/programme/programme.dto';
import { usePublicQuery } from '@/lib/query/use-public-query';

export function useActivity(ordinal: number) {
  return usePublicQuery<ActivityDto>(['programme', 'activity', ordinal], Paths.programme.activity(ordinal));
}
