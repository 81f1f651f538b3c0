import { useQuery } from '@tanstack/react-query';
import type { CompletionCheckDto } from '@good-netizen/shared/classroom/classroom.dto';
import { Paths } from '@good-netizen/shared/paths';
import { request } from '@/lib/http/request';

export function useCompletionCheck(token: string) {
  return useQuery({
    queryKey: ['classroom', 'check', token],
    queryFn: ({ signal }) => request<CompletionCheckDto>(Paths.classroom.completionCheck(token), { signal }),
  });
}
