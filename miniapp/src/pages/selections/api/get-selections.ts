import { useQuery } from '@tanstack/react-query';
import { Paths } from '@good-netizen/shared/paths';
import type { SelectionSummaryDto } from '@good-netizen/shared/selection/selection.dto';
import { request } from '@/lib/http/request';

export function useSelections() {
  return useQuery({
    queryKey: ['selection', 'list'],
    queryFn: ({ signal }) => request<SelectionSummaryDto[]>(Paths.selection.list, { signal }),
  });
}
