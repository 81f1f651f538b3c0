import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { ResultDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

export function useResult(selectionId: string) {
  return useQuery({
    queryKey: ['selection', 'result', selectionId],
    queryFn: ({ signal }) => request<ResultDto>(Paths.selection.result(selectionId), { signal }),
  });
}
