import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { CompletionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { request } from '@/lib/http/request';

export function useMyCompletions(enabled: boolean) {
  return useQuery({
    queryKey: ['classroom', 'completions'],
    enabled,
    queryFn: ({ signal }) => request<CompletionDto[]>(Paths.me.completions, { signal }),
  });
}
